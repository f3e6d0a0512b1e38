import { nameKey } from "@/lib/documents/participants/name-key";
import type { Kind, Rank } from "@/lib/roundtable/state";

type Rule = { rank: Rank | null; words: RegExp };

/** A pattern over keys: each alternative is written as people write it, and stands between the ends of words. */
function words(alternatives: string): RegExp {
  const keys = alternatives.split("|").map((one) => nameKey(one));
  const spaced = keys.filter((key) => !/\p{Script=Han}/u.test(key));
  const han = keys.filter((key) => /\p{Script=Han}/u.test(key));
  // In Chinese no space ends a word.
  return new RegExp([`(?<= )(?:${spaced.join("|")})(?= )`, ...han].join("|"), "u");
}

/** Who serves one of the rank rather than holding it: what stands before these words, or in Chinese after, gives no rank. */
const SERVES =
  words(`adviser | advisor | advisers | special adviser | assistant to | assistant of | secretary to | private secretary | spouse | office of | cabinet of | chief of staff | aide | aide to |
  aide de camp | speechwriter | interpreter | security | daughter | son of | wife of | husband of | representative of the | on behalf of | conseiller | conseillère | assistant du | assistante du | cabinet du | bureau du |
  épouse | époux | directeur de cabinet | chef de cabinet | asesor | asesora | asistente | oficina de | oficina del | gabinete del | esposa | esposo | jefe de gabinete | советник | советница | помощник | помощница |
  аппарат | супруга | супруг | руководитель аппарата | مستشار | مستشارة | مساعد | مكتب | حرم | قرينة | مدير مكتب | سكرتير`);
const SERVES_AFTER = /(?:总统|总理|部长|主席)(?:的)?(?:特别)?(?:顾问|秘书|办公室|夫人|翻译)/u;

/** The first that fits; so deputies come before those whom they stand for. Null is a title that only sounds like a rank. */
const RULES: Rule[] = [
  {
    rank: null,
    words: words(
      "minister counsellor | minister counselor | minister plenipotentiary | ministre conseiller | ministre conseillère | ministre plénipotentiaire | ministro consejero | ministra consejera | ministro plenipotenciario | министр советник | советник посланник | وزير مفوض | وزيرة مفوضة | 公使 | 公使衔参赞",
    ),
  },
  {
    rank: null,
    words: words(
      "deputy permanent representative | représentant permanent adjoint | représentante permanente adjointe | representante permanente adjunto | representante permanente adjunta | representante permanente alterno | заместитель постоянного представителя | نائب الممثل الدائم | نائبة الممثل الدائم | 副代表 | 常驻副代表",
    ),
  },
  {
    rank: null,
    words: words(
      "under secretary general | assistant secretary general | deputy secretary general | secretary general | secrétaire général | secrétaire générale | secretario general | secretaria general | генеральный секретарь | أمين عام | الأمين العام | 秘书长",
    ),
  },
  {
    rank: "deputy-prime-minister",
    words: words(
      "deputy prime minister | vice prime minister | deputy premier | vice premier | deputy head of government | vice premier ministre | vice première ministre | vice premier minister | viceprimer ministro | viceprimera ministra | vice primer ministro | vicepresidente del gobierno | vicepresidenta del gobierno | vicepresidente del consejo de ministros | вице премьер | вице премьер министр | заместитель премьер министра | заместитель председателя правительства | заместитель председателя совета министров | نائب رئيس الوزراء | نائبة رئيس الوزراء | نائب رئيس مجلس الوزراء | نائب رئيس الحكومة | 副总理 | 副首相",
    ),
  },
  {
    rank: "vice-president",
    words: words(
      "vice president | vice présidente | vicepresidente | vicepresidenta | вице президент | نائب الرئيس | نائب رئيس الجمهورية | نائبة رئيس الجمهورية | نائبة الرئيس | 副总统 | 国家副主席",
    ),
  },
  {
    rank: "crown-prince",
    words: words(
      "crown prince | crown princess | prince héritier | princesse héritière | príncipe heredero | princesa heredera | наследный принц | наследная принцесса | кронпринц | ولي العهد | ولية العهد | 王储 | 皇储 | 皇太子",
    ),
  },
  {
    rank: "vice-minister",
    words: words(
      "vice minister | deputy minister | assistant minister | junior minister | parliamentary secretary | state secretary | under secretary | undersecretary | under secretary of state | deputy secretary of state | assistant secretary of state | parliamentary under secretary | vice ministre | ministre adjoint | ministre adjointe | ministre déléguée | ministre délégué | sous secrétaire | sous secrétaire d'état | secrétaire d'état | viceministro | viceministra | vice ministro | vice ministra | ministro adjunto | ministra adjunta | subsecretario | subsecretaria | secretario de estado | secretaria de estado | заместитель министра | первый заместитель министра | замминистра | государственный секретарь | статс секретарь | товарищ министра | نائب وزير | نائبة وزير | نائب الوزير | نائبة الوزير | وكيل وزارة | وكيلة وزارة | وكيل الوزارة | مساعد وزير | كاتب الدولة | كاتبة الدولة | 副部长 | 部长助理 | 副外长 | 国务秘书",
    ),
  },
  {
    rank: "head-of-government",
    words: words(
      "prime minister | head of government | premier | federal chancellor | first minister | chancellor | taoiseach | premier ministre | première ministre | chef du gouvernement | cheffe du gouvernement | chef de gouvernement | président du gouvernement | chancelier fédéral | chancelière fédérale | chancelier | chancelière | primer ministro | primera ministra | jefe de gobierno | jefa de gobierno | presidente del gobierno | presidenta del gobierno | presidente del consejo de ministros | jefe del gobierno | canciller federal | премьер министр | председатель правительства | глава правительства | председатель совета министров | федеральный канцлер | رئيس الوزراء | رئيسة الوزراء | رئيس مجلس الوزراء | رئيسة مجلس الوزراء | رئيس الحكومة | رئيسة الحكومة | الوزير الأول | المستشار الاتحادي | 总理 | 首相 | 政府首脑",
    ),
  },
  {
    rank: "minister",
    words: words(
      "minister | ministers | foreign secretary | home secretary | secretary of state | secretary of foreign affairs | attorney general | secretary for foreign affairs | ministre | garde des sceaux | ministro | ministra | canciller | secretario de relaciones exteriores | secretaria de relaciones exteriores | secretario de gobernación | secretaria de gobernación | министр | وزير | وزيرة | الوزير | الوزيرة | 部长 | 外长 | 大臣 | 国务卿 | 国务委员",
    ),
  },
  {
    rank: "ambassador",
    words: words(
      "ambassador | permanent representative | permanent observer | chair of delegation | head of delegation | chef de délégation | cheffe de délégation | chargé d'affaires | ambassadeur | ambassadrice | représentant permanent | représentante permanente | observateur permanent | observatrice permanente | embajador | embajadora | representante permanente | observador permanente | observadora permanente | jefe de delegación | jefa de delegación | посол | постоянный представитель | постоянный наблюдатель | глава делегации | سفير | سفيرة | السفير | السفيرة | الممثل الدائم | الممثلة الدائمة | المراقب الدائم | رئيس الوفد | رئيسة الوفد | 大使 | 常驻代表 | 常驻观察员 | 代表团团长",
    ),
  },
];

const HEAD_OF_STATE =
  words(`head of state | president of the republic | president | king | queen | emir | amir | sultan | emperor | empress | grand duke | sovereign prince | pope | governor general | chef de l'état | chef d'état |
  cheffe de l'état | président | présidente | président de la république | roi | reine | émir | empereur | grand duc | pape | jefe de estado | jefe del estado | jefa de estado | presidente | presidenta |
  presidente de la república | presidenta de la república | rey | reina | emperador | gran duque | papa | глава государства | президент | король | королева | эмир | султан | император | великий герцог | папа римский |
  رئيس الجمهورية | رئيسة الجمهورية | رئيس الدولة | الرئيس | الملك | ملك | ملكة | أمير البلاد | أمير الدولة | السلطان | 总统 | 国家主席 | 国王 | 女王 | 天皇 | 国家元首 | 埃米尔`);

/** Presidents of something else than a State. */
const OF_SOMETHING =
  words(`senate | parliament | assembly | national assembly | council | court | chamber | congress | bank | university | association | foundation | federation | committee | commission | society | union |
  board | company | institute | network | sénat | parlement | assemblée | assemblée nationale | conseil | cour | chambre | banque | université | fondation | fédération | comité | conseil d'administration |
  senado | parlamento | asamblea | consejo | corte | tribunal | cámara | congreso | banco | universidad | asociación | fundación | federación | comité | comisión | сената | парламента | ассамблеи | совета | суда |
  банка | университета | ассоциации | фонда | федерации | комитета | комиссии | مجلس | البرلمان | الجمعية | المحكمة | جامعة | مؤسسة | اتحاد | لجنة | 议会 | 大会 | 委员会 | 法院 | 银行 | 大学 | 协会 | 基金会`);

/** Words of a column of ranks that no function has. */
const SAID: [Rank, string][] = [
  [
    "head-of-state",
    "hs | hos | head of state | chef d'état | jefe de estado | глава государства | رئيس دولة | 国家元首",
  ],
  [
    "head-of-government",
    "hg | hog | head of government | chef de gouvernement | jefe de gobierno | глава правительства | رئيس حكومة | 政府首脑",
  ],
  ["vice-president", "vp | vice-president"],
  ["crown-prince", "cp | hrh | crown prince"],
  ["deputy-prime-minister", "dpm | deputy pm"],
  [
    "minister",
    "m | fm | min | ministerial | ministerial level | ministériel | ministerial nivel | nivel ministerial | niveau ministériel | министерский | мин | وزاري | 部级 | 部长级",
  ],
  ["vice-minister", "vm | dm | vice-ministerial | viceministerial | vice-ministériel | 副部级 | 副部长级"],
  ["ambassador", "amb | pr | cd | hod | ambassadorial | посол | 大使级"],
  ["observer", "observer | observateur | observatrice | observador | observadora | наблюдатель | مراقب | 观察员"],
  [
    "other",
    "other | none | expert | official | senior official | sg | director | autre | expert | haut fonctionnaire | otro | otra | alto funcionario | experto | другой | эксперт | старшее должностное лицо | آخر | خبير | مسؤول رفيع | 其他 | 专家 | 高级官员",
  ],
];
const said = new Map(SAID.flatMap(([rank, list]) => list.split("|").map((word) => [nameKey(word), rank] as const)));

/**
 * Takes a function, such as "Deputy Minister of Interior", and the kind of the delegation where it is known; returns the rank that goes
 * with it. No more than a suggestion: the same words mean different things in different States.
 */
export function rankOf(title: string, kind: Kind | null): Rank | null {
  const text = ` ${nameKey(title)} `;
  const serves = SERVES.exec(text);
  if (SERVES_AFTER.test(text)) return null;
  const found = RULES.map((rule) => ({ rule, at: text.search(rule.words) })).find(({ at }) => at >= 0);
  const head = text.search(HEAD_OF_STATE);
  const at = found?.at ?? head;
  if (at < 0 || (serves && serves.index <= at && found?.rule.rank !== "vice-minister")) return null;
  if (found) return leads(found.rule.rank, text) ? found.rule.rank : null;
  return isOfState(kind) && !OF_SOMETHING.test(text) ? "head-of-state" : null;
}

/** A vice-president of a bank, or a chancellor of a university, leads no State. */
function leads(rank: Rank | null, text: string): boolean {
  return (rank !== "vice-president" && !/ chance| chanc/.test(text)) || !OF_SOMETHING.test(text);
}

function isOfState(kind: Kind | null): boolean {
  return kind === null || kind === "state" || kind === "observer-state";
}

/** Takes a cell of a column of ranks: a code as the Protocol office writes it, a rank, or a function. */
export function statedRank(cell: string, kind: Kind | null): Rank | null {
  return said.get(nameKey(cell)) ?? said.get(nameKey(cell.replace(/-/g, " "))) ?? rankOf(cell, kind);
}
