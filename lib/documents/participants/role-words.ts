import { nameKey } from "@/lib/documents/participants/name-key";
import type { Role } from "@/lib/roundtable/state";

const WORDS: Record<Role, string> = {
  moderator: `moderator | chair | co-chair | cochair | facilitator | modérateur | modératrice | coprésident | coprésidente |
    animateur | animatrice | facilitateur | facilitatrice | moderador | moderadora | copresidente | copresidenta | facilitador | facilitadora | модератор | сопредседатель | ведущий | ведущая |
    رئيس مشارك | رئيسة مشاركة | مدير الجلسة | مديرة الجلسة | ميسر | ميسرة | 主持人 | 共同主席 | 联合主席`,
  delegate: `delegate | participant | speaker | head of delegation | member of delegation | adviser | advisor | representative | principal | panellist | panelist | keynote speaker | plus one | délégué | déléguée | participante | intervenant | intervenante |
    orateur | oratrice | chef de délégation | cheffe de délégation | membre de la délégation | conseiller | conseillère | représentant | représentante | panéliste | delegado | delegada | orador | oradora | ponente | jefe de delegación | jefa de delegación | asesor |
    asesora | miembro de la delegación | representante | panelista | делегат | участник | участница | глава делегации | член делегации | выступающий | докладчик на панели | советник | представитель | панелист | مندوب | مندوبة | مشارك | مشاركة | متحدث | متحدثة |
    رئيس الوفد | رئيسة الوفد | عضو الوفد | عضو وفد | ممثل | ممثلة | مستشار | محاور | 代表 | 与会者 | 参会者 | 团长 | 代表团团长 | 发言人 | 顾问 | 代表团成员 | 嘉宾`,
  rapporteur: `rapporteur | note-taker | note taker | notetaker | summary writer | rapporteuse | preneur de notes | preneuse de notes | rédacteur | rédactrice | relator | relatora | tomador de notas | tomadora de notas | redactor | redactora |
    докладчик | составитель отчета | секретарь-протоколист | مقرر | مقررة | مدون | مدونة المحضر | 报告员 | 记录员`,
  observer: `observer | audience | guest | press | media | interpreter | visitor | observateur | observatrice | public | invité | invitée | presse | interprète | observador | observadora | público | invitado | invitada | prensa | intérprete |
    наблюдатель | наблюдательница | гость | пресса | переводчик | зритель | مراقب | مراقبة | جمهور | ضيف | ضيفة | صحافة | مترجم | مترجمة | 观察员 | 听众 | 来宾 | 媒体 | 口译员`,
  secretariat: `secretariat | staff | un staff | conference officer | conference services | organizer | organiser | focal point | secrétariat | personnel | organisateur | organisatrice | agent de conférence | secretaría |
    personal | organizador | organizadora | oficial de conferencias | секретариат | сотрудник | сотрудница | организатор | الأمانة | أمانة | الأمانة العامة | موظف | موظفة | منظم | 秘书处 | 工作人员 | 会务人员`,
};

const byWord = new Map(
  Object.entries(WORDS).flatMap(([role, list]) =>
    list.split("|").map((word) => [nameKey(word), role as Role] as const),
  ),
);

/** Takes what somebody comes as; returns the role, or null where the word says none. */
export function roleOf(cell: string): Role | null {
  return byWord.get(nameKey(cell)) ?? null;
}

const PANEL = new Set(
  "panellist | panelist | panéliste | panelista | ponente | панелист | докладчик на панели | محاور | intervenant principal | keynote speaker"
    .split("|")
    .map(nameKey),
);

/** Whether the same word also says that he or she sits on the panel. */
export function isPanellistWord(cell: string): boolean {
  return PANEL.has(nameKey(cell));
}
