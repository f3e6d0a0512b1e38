/** The faces of a text by script: Word takes `cs` for Arabic and `eastAsia` for Chinese. */
export const SANS = { ascii: "Noto Sans", hAnsi: "Noto Sans", cs: "Noto Sans Arabic", eastAsia: "Noto Sans SC" };
export const SERIF = { ascii: "Noto Serif", hAnsi: "Noto Serif", cs: "Noto Naskh Arabic", eastAsia: "Noto Serif SC" };

/** What a machine without the faces takes instead: Word tries these names in turn, then any face of the family. */
const INSTEAD = [
  ["Noto Sans", "swiss", "Segoe UI,Helvetica Neue,Arial"],
  ["Noto Serif", "roman", "Cambria,Georgia,Times New Roman"],
  ["Noto Sans Arabic", "swiss", "Segoe UI,Geeza Pro,Arial"],
  ["Noto Naskh Arabic", "roman", "Traditional Arabic,Al Nile,Times New Roman"],
  ["Noto Sans SC", "swiss", "Microsoft YaHei,PingFang SC,SimHei"],
  ["Noto Serif SC", "roman", "SimSun,Songti SC"],
] as const;

/** The part `word/fontTable.xml`, which the library can only fill with fonts to embed. */
export function fontTable(): string {
  const fonts = INSTEAD.map(
    ([name, family, names]) =>
      `<w:font w:name="${name}"><w:altName w:val="${names}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${fonts.join("")}</w:fonts>`;
}
