import { FIELDS, type Field } from "@/lib/documents/participants/fields";
import { nameKey } from "@/lib/documents/participants/name-key";

/** What columns are called, in the six languages. Compared without accents, case and punctuation. */
const WORDS: Record<Field, string> = {
  "external-id": `id | no. | nr | number of registration | registration number | registration no | registration id | reg no | reference | ref |
    badge number | badge no | participant id | participant number | external id | indico id | n° | numéro | numéro d'inscription |
    n° d'inscription | référence | número de registro | número de inscripción | n.º de registro | referencia | № | номер | № п/п | регистрационный номер |
    идентификатор | رقم التسجيل | الرقم | رقم | الرقم المرجعي | م | 编号 | 序号 | 注册号 | 登记号 | 证件号 | 报名编号`,
  honorific: `honorific | salutation | prefix | form of address | courtesy title | mr/ms | mr/mrs | mr ms | civilité | titre de civilité |
    appellation | m/mme | tratamiento | sr/sra | fórmula de tratamiento | обращение | форма обращения | г-н/г-жа | اللقب | لقب | صيغة المخاطبة | 称谓 | 尊称 | 称呼`,
  "given-name": `given name | given names | first name | first names | firstname | forename | prénom | prénoms | nombre de pila | nombres | имя |
    имя и отчество | الاسم الأول | الاسم الشخصي | الاسم الاول | 名 | 名字`,
  "family-name": `family name | surname | last name | lastname | family names | nom de famille | nom patronymique | patronyme | apellido |
    apellidos | apellido(s) | фамилия | اسم العائلة | اسم الأسرة | الكنية | النسبة | 姓 | 姓氏`,
  name: `name | full name | name and surname | participant | participant name | name of participant | name of the participant | name of delegate |
    delegate name | names | speaker | speaker name | nom | nom complet | nom et prénom | nom et prénoms | nom prénom | prénom et nom | noms et prénoms |
    nom du participant | nombre | nombre completo | nombre y apellido | nombre y apellidos | apellidos y nombre | apellido y nombre | participante |
    фио | ф.и.о. | ф и о | имя и фамилия | фамилия и имя | фамилия имя | фамилия имя отчество | полное имя | участник | الاسم | الاسم الكامل |
    اسم المشارك | الاسم واللقب | الاسم بالكامل | المشارك | 姓名 | 名称 | 全名 | 参会人 | 与会者 | 代表姓名`,
  gender: `gender | sex | m/f | f/m | genre | sexe | h/f | f/h | género | sexo | h/m | пол | الجنس | النوع الاجتماعي | النوع | 性别`,
  function: `function | functional title | position | job title | official title | designation | post | title/position | position/title | title and function |
    occupation | title / function | official function | fonction | fonctions | poste | qualité | titre | titre et fonction | fonction officielle | titre officiel |
    cargo | función | puesto | título | cargo oficial | cargo o función | должность | занимаемая должность | الوظيفة | المنصب | الصفة | المسمى الوظيفي |
    الصفة الرسمية | 职务 | 职位 | 职衔 | 头衔 | title`,
  rank: `rank | level | protocol rank | protocol level | level of representation | level of participation | rang | rang protocolaire | niveau |
    niveau de représentation | rango | nivel | nivel de representación | rango protocolar | ранг | уровень | уровень представительства | الرتبة | المرتبة |
    مستوى التمثيل | المستوى | 级别 | 等级 | 代表级别`,
  role: `role | role at the meeting | participation | participant type | type of participant | type of participation | participating as | capacity | function at the meeting | rôle | rôle à la table |
    qualité de participation | type de participant | rol | papel | tipo de participante | tipo de participación | calidad en que participa | роль | тип участника | форма участия |
    категория участника | الدور | دور المشارك | نوع المشاركة | صفة المشاركة | 角色 | 身份 | 参会身份 | 与会身份`,
  panellist: `panellist | panelist | on the panel | panel | panel member | panéliste | intervenant | intervenant principal | panelista | ponente |
    участник дискуссии | панелист | докладчик на панели | متحدث رئيسي | عضو حلقة النقاش | محاور | 小组成员 | 专题讨论嘉宾 | 嘉宾`,
  delegation: `delegation | delegation name | state | member state | country | state/organization | state or organization | country/organization |
    country or organization | country / organisation | delegation/organization | representing | entity | member state / organization | nationality of delegation |
    délégation | pays | état | état membre | pays ou organisation | pays/organisation | état ou organisation | état/organisation | délégation/organisation |
    délégation ou organisation | représentant | entité | delegación | país | estado | estado miembro | estado u organización | país u organización | país/organización | delegación/organización |
    entidad | делегация | страна | государство | государство-член | государство или организация | страна/организация | страна или организация | الوفد | الدولة | البلد | الدولة العضو | الدولة/المنظمة |
    الدولة أو المنظمة | البلد/المنظمة | 代表团 | 国家 | 会员国 | 国家/组织 | 国家或组织 | 国别 | 国家（地区）`,
  organization: `organization | organisation | institution | affiliation | company | name of organization | organization name | organisation name | agency |
    institution/organization | employer | ministry | organisme | institution/organisation | nom de l'organisation | ministère | structure | organización | institución |
    organismo | empresa | afiliación | nombre de la organización | ministerio | организация | учреждение | название организации | место работы | ведомство | المنظمة |
    المؤسسة | الجهة | اسم المنظمة | الجهة الممثلة | الهيئة | 组织 | 机构 | 单位 | 工作单位 | 所属机构 | 组织名称`,
  kind: `kind | category | type | type of organization | type of entity | stakeholder type | stakeholder group | kind of delegation | delegation type | organization type |
    participant category | constituency | catégorie | type de délégation | type d'organisation | type d'entité | categoría | tipo | tipo de delegación | tipo de organización | tipo de entidad | категория |
    тип | тип организации | тип делегации | вид делегации | الفئة | النوع والفئة | نوع الوفد | نوع المنظمة | فئة المشارك | 类别 | 类型 | 代表团类别 | 组织类型 | 机构类型`,
  email: `email | e-mail | mail | email address | e-mail address | contact email | courriel | adresse électronique | adresse e-mail | adresse mail | adresse courriel | correo |
    correo electrónico | dirección de correo | dirección electrónica | e mail | электронная почта | эл. почта | эл. адрес | почта | адрес электронной почты | البريد الإلكتروني |
    البريد الالكتروني | البريد | بريد إلكتروني | 电子邮件 | 邮箱 | 电邮 | 电子邮箱 | 邮件地址`,
  language: `language | preferred language | working language | language of statement | language preference | lang | langue | langue préférée | langue de travail | langue d'intervention |
    idioma | lengua | idioma preferido | idioma de trabajo | язык | предпочитаемый язык | рабочий язык | язык выступления | اللغة | اللغة المفضلة | لغة العمل | 语言 | 首选语言 | 工作语言 | 语种`,
  "first-preference": `first preference | 1st preference | preference 1 | preference | preferences | first choice | 1st choice | choice 1 | preferred table | preferred round table |
    round table preference | première préférence | 1re préférence | 1ère préférence | préférence 1 | premier choix | 1er choix | choix 1 | préférence | préférences | primera preferencia | 1.ª preferencia |
    1a preferencia | preferencia 1 | primera opción | opción 1 | preferencia | preferencias | первое предпочтение | предпочтение 1 | 1-е предпочтение | первый выбор | предпочтение | предпочтения | التفضيل الأول | الخيار الأول |
    الأفضلية الأولى | تفضيل 1 | التفضيل | التفضيلات | 第一志愿 | 第一选择 | 首选 | 首选圆桌 | 志愿1`,
  "second-preference": `second preference | 2nd preference | preference 2 | second choice | 2nd choice | choice 2 | alternative table | deuxième préférence | seconde préférence |
    2e préférence | 2ème préférence | préférence 2 | deuxième choix | second choix | 2e choix | choix 2 | segunda preferencia | 2.ª preferencia | 2a preferencia | preferencia 2 | segunda opción | opción 2 |
    второе предпочтение | предпочтение 2 | 2-е предпочтение | второй выбор | التفضيل الثاني | الخيار الثاني | الأفضلية الثانية | تفضيل 2 | 第二志愿 | 第二选择 | 次选 | 志愿2`,
  table: `table | round table | roundtable | tables | round tables | rt | table number | table no | session | assigned table | table ronde | tables rondes | n° de table | numéro de table | table assignée |
    mesa | mesa redonda | mesas | número de mesa | mesa asignada | стол | круглый стол | номер стола | № стола | заседание | المائدة | المائدة المستديرة | رقم المائدة | الطاولة | 圆桌 | 圆桌会议 | 桌号 | 圆桌编号 | 场次`,
  pseudonym: `pseudonym | alias | shown as | display name | name shown | pseudonyme | nom affiché | alias affiché | seudónimo | nombre visible | псевдоним | отображаемое имя | الاسم المستعار | اسم مستعار | 化名 | 假名 | 显示名`,
  protected: `protected | protected identity | identity protected | confidential | anonymous | protection | protégé | protégée | identité protégée | confidentiel | anonyme | protegido | protegida |
    identidad protegida | confidencial | anónimo | защищено | защищенная личность | защита личности | конфиденциально | анонимно | محمي | هوية محمية | الهوية محمية | سري | مجهول | 受保护 | 身份保护 | 保密 | 匿名`,
};

/** Longer words say more, so they are looked for first where a heading only contains them. */
export const HEADER_WORDS: readonly { field: Field; key: string }[] = FIELDS.flatMap((field) =>
  WORDS[field].split("|").map((word) => ({ field, key: nameKey(word) })),
)
  .filter(({ key }) => key !== "")
  .sort((one, other) => other.key.length - one.key.length);

const exact = new Map(HEADER_WORDS.map(({ field, key }) => [key, field]));

export type Heading = { field: Field; sure: boolean };

/** Takes a heading as it stands, bilingual or with a note in brackets too; returns what its column holds, if its words say so. */
export function headingOf(cell: string): Heading | undefined {
  if (cell.length > 120) return undefined;
  const outside = cell.replace(/[(（[].*?[)）\]]/g, " ");
  for (const text of [cell, outside, ...outside.split(/[/\n|–—]| - /)]) {
    const field = exact.get(nameKey(text));
    if (field) return { field, sure: true };
  }
  const key = ` ${nameKey(outside)} `;
  if (key.trim().split(" ").length > 6) return undefined;
  const held = HEADER_WORDS.find((word) => word.key.length > 2 && key.includes(` ${word.key} `));
  return held && { field: held.field, sure: false };
}
