import { nameKey } from "@/lib/documents/participants/name-key";
import type { Kind } from "@/lib/roundtable/state";

const SAID: Record<Kind, string> = {
  state:
    "state | member state | country | government | states | member states | état | état membre | pays | gouvernement | estado | estado miembro | país | gobierno | государство | государство-член | страна | правительство | دولة | دولة عضو | بلد | حكومة | 国家 | 会员国 | 政府",
  group:
    "group | group of states | regional group | groupe | groupe d'états | groupe régional | grupo | grupo de estados | grupo regional | группа | группа государств | региональная группа | مجموعة | مجموعة دول | مجموعة إقليمية | 集团 | 国家集团 | 区域集团",
  igo: "igo | intergovernmental organization | intergovernmental organisation | intergovernmental | international organization | oig | organisation intergouvernementale | organisation internationale | organización intergubernamental | organización internacional | мпо | межправительственная организация | международная организация | منظمة حكومية دولية | منظمة دولية | 政府间组织 | 国际组织",
  "un-entity":
    "un | un entity | un-entity | un agency | un system | united nations | un system entity | specialized agency | entité des nations unies | entité de l'onu | institution des nations unies | système des nations unies | nations unies | onu | entidad de las naciones unidas | organismo de las naciones unidas | naciones unidas | sistema de las naciones unidas | структура оон | учреждение оон | оон | система оон | كيان تابع للأمم المتحدة | وكالة تابعة للأمم المتحدة | الأمم المتحدة | منظومة الأمم المتحدة | 联合国实体 | 联合国机构 | 联合国 | 联合国系统",
  ngo: "ngo | ngos | civil society | cso | non-governmental organization | non-governmental organisation | non governmental | civil society organization | stakeholder | ong | société civile | organisation non gouvernementale | organisation de la société civile | osc | sociedad civil | organización no gubernamental | нпо | гражданское общество | неправительственная организация | منظمة غير حكومية | مجتمع مدني | المجتمع المدني | 非政府组织 | 民间社会 | 民间组织",
  "private-sector":
    "private sector | private | business | company | industry | secteur privé | entreprise | entreprises | sector privado | empresa | empresas | частный сектор | бизнес | компания | предприятие | القطاع الخاص | شركة | أعمال | 私营部门 | 企业 | 公司",
  academia:
    "academia | academic | university | research | think tank | université | milieu universitaire | universitaire | recherche | universidad | mundo académico | académico | academia y universidades | научные круги | университет | академические круги | наука | أوساط أكاديمية | الأوساط الأكاديمية | جامعة | أكاديمي | 学术界 | 大学 | 学术 | 科研机构",
  "observer-state":
    "observer state | non-member state | non-member observer state | état observateur | état non membre | estado observador | estado no miembro | государство-наблюдатель | دولة مراقبة | دولة غير عضو | 观察员国 | 非会员国",
  "observer-organization":
    "observer organization | observer organisation | observer | observers | other observer | entity with standing invitation | organisation observatrice | observateur | organización observadora | observador | организация-наблюдатель | наблюдатель | منظمة مراقبة | مراقب | 观察员组织 | 观察员",
  other:
    "other | others | local authority | local government | parliament | parliamentarian | individual | youth | refugee | autre | autres | collectivité locale | particulier | jeunesse | otro | otra | otros | autoridad local | particular | juventud | другое | прочее | другой | местные органы власти | частное лицо | молодежь | آخر | أخرى | سلطة محلية | فرد | شباب | 其他 | 地方政府 | 个人 | 青年",
};

const byWord = new Map(
  Object.entries(SAID).flatMap(([kind, list]) => list.split("|").map((word) => [nameKey(word), kind as Kind] as const)),
);

/** Takes a cell of a column of kinds; returns the kind, or null where its words are not known. */
export function statedKind(cell: string): Kind | null {
  return byWord.get(nameKey(cell)) ?? byWord.get(nameKey(cell.replace(/-/g, " "))) ?? null;
}

/** What the name of an organization says of itself, in the languages where it says so. */
const NAMED: [Kind, RegExp][] = [
  [
    "academia",
    / (?:university|universities|college|academy|faculty|school of|research (?:centre|center|institute)|universite|ecole|universidad|academia|facultad|университет\p{L}*|академи\p{L}*|институт\p{L}*|جامعه|معهد|كليه|اكاديميه) |大学|学院|研究所|研究院/u,
  ],
  [
    "private-sector",
    / (?:inc|incorporated|ltd|limited|llc|plc|gmbh|ag|sa|s a|sas|sarl|corp|corporation|company|co|holdings?|bank|chamber of commerce|employers|industries|industry|enterprises?|consulting|chambre de commerce|entreprises?|banque|employeurs|empresas?|banco|camara de comercio|empleadores|empresarial|ооо|оао|зао|пао|ао|компания|банк|شركه|بنك|غرفه تجاره) |公司|集团|银行|商会/u,
  ],
  [
    "ngo",
    / (?:foundation|association|network|council|coalition|alliance|forum|federation|society|trust|initiative|movement|relief|charity|charities|caritas|watch|volunteers|fondation|reseau|conseil|collectif|mouvement|secours|fundacion|asociacion|red|consejo|movimiento|cruz roja|фонд|ассоциация|сеть|совет|коалиция|движение|общество|موسسه|جمعيه|شبكه|رابطه|هييه|منتدي|مجلس) |基金会|协会|联盟|网络|学会/u,
  ],
];

/** Takes the name of an organization that is on no list; returns the kind that its own words suggest. */
export function suggestedKind(name: string): Kind | null {
  const text = ` ${nameKey(name)} `;
  return NAMED.find(([, words]) => words.test(text))?.[0] ?? null;
}

const GOVERNMENT =
  / (?:ministry|ministries|permanent mission|mission|embassy|government|governmental|office of the (?:president|prime minister)|presidency|parliament|department of|state department|foreign affairs|home office|ministere|mission permanente|ambassade|gouvernement|presidence|parlement|ministerio|mision permanente|embajada|gobierno|presidencia|cancilleria|secretaria de (?:estado|relaciones)|parlamento|министерство|мид|постоянное представительство|постпредство|посольство|правительство|администрация президента|وزاره|بعثه|سفاره|حكومه|رياسه|برلمان) |部$|大使馆|代表团|政府|外交/u;

/** Whether the name is that of a part of a State: then the State sends the person. */
export function isPartOfState(name: string): boolean {
  return GOVERNMENT.test(` ${nameKey(name)} `);
}
