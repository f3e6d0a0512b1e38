import { useTranslations } from "next-intl";

/** The keys whose caps carry a word, which is not the same on every keyboard. */
const WORDED = { space: "space", esc: "escape", del: "delete" } as const;

/** Takes a key as the code names it ("space", "Esc", "P"); returns what stands on its cap. */
export function useKeyName(): (key: string) => string {
  const t = useTranslations("common.keys");
  return (key) => {
    const name = key.toLowerCase();
    return isWorded(name) ? t(WORDED[name]) : key;
  };
}

function isWorded(name: string): name is keyof typeof WORDED {
  return Object.hasOwn(WORDED, name);
}
