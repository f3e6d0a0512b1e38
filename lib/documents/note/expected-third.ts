import type { Expected, ExpectedTable } from "@/lib/documents/note/expected-plans";

type Third = Expected & { tables: (ExpectedTable & { asked: string[] })[] };

/** The third collection, written down before the reader had seen it. `asked` gives each question, or its first and last words around "…". */
export const EXPECTED_THIRD: Record<string, Third> = {
  "harbours-from-pdf.txt": {
    title: "Fourth Ministerial Conference on Small Harbours",
    date: "2027-06-09",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Rebuilding harbours after the storm: who pays, who decides and who waits",
        parts: [2, 1, 2],
        asked: [
          "How can emergency funds be set up so that a village of five hundred people can use them as easily as a capital city? What guarantees would lenders accept?",
          "Which decisions should be left to the harbour itself, and which belong to the national authorities?",
          "What should be done with harbours that will not be rebuilt? How can their people be heard?",
        ],
        priorities: [
          "Emergency funds that can be drawn on within thirty days;",
          "Plans agreed before the storm, not after it;",
          "Building rules that reflect the expected height of the sea in 2060.",
        ],
      },
      {
        number: 2,
        title: "Fish, ice and power: the working harbour",
        parts: [1, 2],
        asked: [
          "What would make ice plants attractive for lenders?",
          "How can standards be agreed without shutting out the smallest builders? Which bodies should lead?",
        ],
        priorities: ["Ice plants that run on local power;", "Common standards for shore connections."],
      },
    ],
  },
  "musees.txt": {
    title: "RENCONTRES INTERNATIONALES DES PETITS MUSÉES",
    date: "2027-03-18",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Garder les objets",
        parts: [1, 2, 1],
        asked: [
          "Comment dresser … ni logiciel ?",
          "Quels objets … quelle procédure ?",
          "De quelle façon les écoles pourraient-elles adopter une partie des réserves ?",
        ],
      },
      {
        number: 2,
        title: "Accueillir les visiteurs",
        parts: [1, 1],
        asked: ["Faut-il ouvrir le soir, et avec qui ?", "Comment accueillir … sans travaux coûteux ?"],
      },
      {
        number: 3,
        title: "Transmettre le métier",
        parts: [1, 1, 1],
        asked: [
          "Quelle formation proposer aux nouveaux venus ?",
          "Que peuvent apporter les jumelages entre musées ?",
          "Quels financements sont à la portée d’une association ?",
        ],
      },
    ],
  },
  "pastores.txt": {
    title: "Encuentro Mundial de Pueblos Pastores",
    date: "2027-09-23",
    organiser: "Liga de la Trashumancia",
    tables: [
      {
        number: 1,
        title: "Caminos de ganado: derechos, cercas y carreteras",
        parts: [1, 2, 1],
        asked: [
          "¿Cómo reconocer … los pastores?",
          "¿Quién mantiene … a las empresas concesionarias?",
          "¿Qué se puede aprender … ya funcionan?",
        ],
        priorities: [
          "Un mapa común de los caminos que siguen en uso.",
          "Pasos seguros bajo las autopistas.",
          "Acuerdos de pasto entre países vecinos.",
        ],
      },
      {
        number: 2,
        title: "La lana que nadie compra",
        parts: [1, 1],
        asked: ["¿Qué usos nuevos … apoyo público?", "¿Cómo pueden … de su tierra?"],
        priorities: ["Lavaderos comunes.", "Compras públicas de fieltro y aislantes."],
      },
      {
        number: 3,
        title: "Jóvenes con rebaño",
        parts: [1, 2, 1],
        asked: [
          "¿Qué hace falta … empiece?",
          "¿Cómo conciliar … que puedan copiarse?",
          "¿Qué deberían ofrecer los municipios?",
        ],
        priorities: ["Escuelas de pastores con prácticas pagadas.", "Vivienda en los pueblos de invierno."],
      },
    ],
  },
  "pekarni-from-pdf.txt": {
    title: "Всемирный съезд пекарей и мукомолов",
    date: "2027-10-05",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Хлеб в малых городах",
        parts: [1, 2, 1],
        asked: [
          "Какие условия … тремя работниками?",
          "Как привлечь … а что – сами пекарни?",
          "В какой мере … местный хлеб?",
        ],
        priorities: [
          "Доступные кредиты на печи и тестомесы.",
          "Обучение мастеров в самих пекарнях.",
          "Договоры со школами и больницами.",
        ],
      },
      {
        number: 2,
        title: "Зерно и мука: от поля до мельницы",
        parts: [1, 1],
        asked: ["Нужны ли единые правила качества муки?", "Кто должен … ценах на зерно?"],
        priorities: ["Малые мельницы при хозяйствах.", "Открытые сведения о ценах."],
      },
    ],
  },
  "shuidao.txt": {
    title: "亚洲稻作村镇峰会",
    date: "2027-11-12",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "水稻梯田的未来",
        parts: [1, 2, 1],
        asked: ["怎样让修复水渠的费用由上下游共同承担？", "返乡青年 … 又应当提供哪些？", "共同商标由谁管理？"],
        priorities: ["修复水渠和田埂；", "为返乡青年提供住房；", "建立梯田稻米的共同商标。"],
      },
      {
        number: 2,
        title: "稻种与气候",
        parts: [1, 1],
        asked: ["怎样评价地方稻种在干旱年份的表现？", "种子交换需要什么样的规则？"],
        priorities: ["保存地方稻种；", "农民之间交换种子的便利。"],
      },
    ],
  },
  "marafi.txt": {
    title: "المؤتمر الدولي للحرف اليدوية",
    date: "2027-05-03",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "الحرفي الصغير في السوق الكبيرة",
        parts: [1, 2, 1],
        asked: [
          "كيف يمكن للتعاونيات … بالرسوم؟",
          "من يملك العلامة المشتركة؟ ومن يراقب استعمالها؟",
          "ما الدور الذي ينبغي أن تضطلع به البلديات؟",
        ],
        priorities: ["تعاونيات للبيع والتصدير.", "علامة مشتركة تحمي اسم المدينة."],
      },
      {
        number: 2,
        title: "تعليم الحرفة",
        parts: [1, 1],
        asked: ["ما الذي يشجع الشباب على تعلم الحرفة؟", "كيف تعترف المدارس بما يتعلمه المتدرب في الورشة؟"],
        priorities: ["عقود تدريب مدفوعة الأجر.", "اعتراف المدارس بالتدريب في الورش."],
      },
    ],
  },
  "night-trains.txt": {
    title: "High-level week on night travel",
    date: "2028-02-17",
    organiser: null,
    tables: [
      {
        number: 3,
        title: '"Sleeping across borders"',
        parts: [3, 2],
        asked: ["Participants may wish … bear the cost?", "With regard to carriages … rather than buy?"],
      },
    ],
  },
  "thematic-noise.txt": {
    title: "Quiet Cities: Living with Less Noise",
    date: "2028-01-21",
    organiser: "the Assembly of Mayors",
    tables: [
      {
        number: null,
        title: "Quiet Cities: Living with Less Noise",
        parts: [2, 2, 1],
        asked: ["Health … they measure?", "Streets … deliveries?", "Enforcement … too loud?"],
      },
    ],
  },
  "mountain-schools.md": {
    title: "Summit of Mountain Schools",
    date: "2027-08-02",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "The long way to school",
        parts: [1, 3, 1],
        asked: ["Should the school … to the school?", "What do small … go home?", "How can footbridges … days away?"],
        priorities: ["Bridges. Footbridges before roads.", "Beds. Small boarding houses run by parents."],
      },
      {
        number: 2,
        title: "Teachers who stay",
        parts: [1, 1],
        asked: ["Which incentives … remote schools?", "How can two … exhausting her?"],
        priorities: ["Housing. A warm house with a lock.", "Peers. No teacher alone in a school."],
      },
    ],
  },
  "ateliers-sel.txt": {
    title: "Sommet des pays du sel",
    date: "2027-07-07",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Les marais salants face à la montée des eaux",
        parts: [1, 1, 2],
        asked: [
          "Qui entretient … sont introuvables ?",
          "Quels marais … qui en vivent ?",
          "Dans quelle mesure … Comment les recueillir ?",
        ],
      },
      {
        number: 2,
        title: "Le prix du sel",
        parts: [1, 1],
        asked: ["Une appellation commune est-elle souhaitable ?", "Comment empêcher les contrefaçons ?"],
      },
    ],
  },
  "panels-night-markets.txt": {
    title: "REGIONAL FORUM ON NIGHT MARKETS",
    date: "2027-11-30",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "LICENCES AND LIGHTS",
        parts: [1, 2, 1],
        asked: [
          "Should a licence … the stall?",
          "What can be done … standards that work?",
          "How might fees … paperwork?",
        ],
      },
      {
        number: 2,
        title: "FOOD THAT TRAVELS",
        parts: [1, 1],
        asked: ["Could one hygiene … of a region?", "Where should waste go at two in the morning?"],
      },
      {
        number: 3,
        title: "WHO OWNS THE SQUARE?",
        parts: [1, 1, 1],
        asked: [
          "Who should decide … are enough?",
          "How can residents share in the income?",
          "What role do street musicians play?",
        ],
      },
    ],
  },
  "ferries.docx": {
    title: "World Ferry Congress",
    date: "2028-03-12",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Safe crossings in bad weather",
        parts: [3, 1, 1],
        asked: [
          "What should a captain … passengers told?",
          "How can simulators be shared without favouring the largest line?",
          "Which inspections … neighbouring country?",
        ],
        priorities: [
          "One weather service for every crossing;",
          "Simulators shared by several lines;",
          "Life jackets that fit children.",
        ],
      },
      {
        number: 2,
        title: "Islands without a winter timetable",
        parts: [1, 2],
        asked: ["What is the least a winter timetable must offer?", "How can islands … crew it?"],
        priorities: ["A minimum winter service;", "Open accounts of every subsidised line."],
      },
    ],
  },
  "orchards.docx": {
    title: "ORCHARD COUNTRIES FORUM",
    date: "2027-10-04",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Old varieties",
        parts: [1, 1],
        asked: ["How can collections of old varieties be kept alive?", "Who may use what they hold?"],
      },
      {
        number: 2,
        title: "Water for trees",
        parts: [1, 1, 1],
        asked: [
          "Which trees should be watered first in a dry year?",
          "How can meters be paid for?",
          "What do neighbours owe each other?",
        ],
      },
      {
        number: 3,
        title: "Picking and wages",
        parts: [1, 1],
        asked: ["What is a fair wage by the crate?", "How can pickers be housed decently?"],
      },
    ],
  },
  "ports-secs.docx": {
    title: "Forum africain des ports secs",
    date: "2028-02-22",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "De la mer au marché : raccourcir les derniers mille kilomètres",
        parts: [1, 1, 2],
        asked: [
          "Quelles formalités … une seule fois ?",
          "Comment mieux … sans littoral ?",
          "Quel rôle … quelle échéance ?",
        ],
      },
      {
        number: 2,
        title: "Les gens du port",
        parts: [1, 1],
        asked: [
          "Comment loger les chauffeurs pendant l’attente ?",
          "Quels services les communes peuvent-elles offrir ?",
        ],
      },
    ],
  },
  "ledniki.docx": {
    title: "Международная встреча по ледникам и рекам",
    date: "2028-05-20",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Вода ниже по течению",
        parts: [1, 2, 1],
        asked: [
          "Как странам делить воду в засушливые годы?",
          "Какие данные … их публиковать?",
          "Что могут сделать сами общины?",
        ],
      },
      {
        number: 2,
        title: "Озёра, которые прорываются",
        parts: [1, 1],
        asked: ["Какие системы оповещения работают без связи?", "Кто переселяет … на какие средства?"],
      },
    ],
  },
  "bibliobuses.docx": {
    title: "Congreso Internacional de Bibliobuses",
    date: "2028-05-08",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Rutas largas",
        parts: [1, 2],
        asked: ["¿Cómo se decide qué aldeas visitar?", "¿Qué puede dejarse … lo cuida?"],
      },
      {
        number: 2,
        title: "Lectores que no ven",
        parts: [1, 1, 1],
        asked: ["¿Qué acuerdos … hacen falta?", "¿Cómo formar … el bibliobús?", "¿Qué voces prefieren los lectores?"],
      },
    ],
  },
  "clocks.pdf": {
    title: "World Conference on Public Clocks",
    date: "2028-04-06",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Clocks that nobody winds",
        parts: [1, 2, 1],
        asked: [
          "How can a register of public clocks be set up within two years, and which body should hold it when the conference has ended?",
          "Which towns could share an apprentice? What would she need in order to stay?",
          "Should bell ringing at night be restored where residents ask for it?",
        ],
        priorities: [
          "A register of clocks and of those who can repair them.",
          "Apprenticeships shared by several towns.",
        ],
      },
      {
        number: 2,
        title: "One time, many calendars",
        parts: [1, 2],
        asked: [
          "What should a town calendar always contain?",
          "How can communities be asked before dates are fixed? Who speaks for them?",
        ],
        priorities: ["Calendars that can be read by everybody.", "Notice of one year for movable feasts."],
      },
      {
        number: 3,
        title: "Light on the dial",
        parts: [1, 1, 1],
        asked: [
          "At what hour should a dial go dark?",
          "Which lamps can be repaired by the town itself?",
          "How are exceptions for feasts agreed?",
        ],
        priorities: ["Dimmer and warmer light."],
      },
    ],
  },
  "sawahil.pdf": {
    title: "الملتقى الدولي لحماية الواحات والسواحل",
    date: "2028-06-14",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "الصيادون الصغار",
        parts: [1, 2, 1],
        asked: [
          "كيف يمكن الاتفاق على مواسم الراحة من دون أن يفقد الصيادون دخلهم؟",
          "من يراقب الشباك المحظورة؟ وكيف تنفق الغرامات؟",
          "ما الذي تحتاج إليه النساء العاملات في تجهيز الأسماك؟",
        ],
        priorities: ["مواسم راحة متفق عليها بين البلدان المتجاورة.", "ورش لإصلاح القوارب في كل ميناء."],
      },
      {
        number: 2,
        title: "شواطئ بلا نفايات",
        parts: [1, 1],
        asked: ["من يدفع تكلفة الجمع في الشتاء؟", "كيف تشارك المدارس في مراقبة الشواطئ؟"],
        priorities: ["جمع النفايات طوال السنة."],
      },
    ],
  },
  "rios.pdf": {
    title: "Cumbre de Ciudades Fluviales",
    date: "2027-11-15",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Vivir con la crecida",
        parts: [1, 2],
        asked: [
          "¿Cómo se incorporan los saberes de las familias ribereñas a los sistemas de alerta?",
          "¿Qué terrenos deben quedar libres? ¿Quién compensa a quienes los dejan?",
        ],
      },
      {
        number: 2,
        title: "El río como calle",
        parts: [1, 1, 1],
        asked: [
          "¿Qué servicios de transporte fluvial pueden sostenerse sin subsidio?",
          "¿Cómo devolver al río los barrios que le dieron la espalda?",
          "¿Qué normas hacen falta para las embarcaciones pequeñas?",
        ],
      },
    ],
  },
  "jardins.pdf": {
    title: "Congrès des jardins ouvriers",
    date: "2028-05-12",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "La terre des autres : baux, conflits et confiance",
        parts: [1, 2, 1],
        asked: [
          "Quelle durée de bail convient à un jardin, et que doit-il se passer lorsque la commune veut reprendre le terrain pour construire ?",
          "Comment partager l’eau en période de sécheresse ? Qui tranche les différends ?",
          "Les sols pollués peuvent-ils encore être cultivés ?",
        ],
        priorities: ["Des baux d’au moins neuf ans ;", "Un accès à l’eau garanti par écrit."],
      },
      {
        number: 2,
        title: "Jardiner ensemble",
        parts: [1, 1],
        asked: [
          "Comment accueillir les personnes qui n’ont jamais jardiné ?",
          "Quelles règles un jardin peut-il se donner lui-même ?",
        ],
        priorities: ["Des outils communs ;", "Une fête par saison."],
      },
    ],
  },
  "lahajat.pdf": {
    title: "منتدى اللهجات واللغات المحلية",
    date: "2028-02-21",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "لغة البيت ولغة المدرسة",
        parts: [1, 2, 1],
        asked: [
          "كيف يمكن طباعة كتب القراءة بكميات صغيرة؟",
          "من يدرب المعلمين؟ وأين؟",
          "ما الذي تقوله تجارب البلدان الأخرى؟",
        ],
        priorities: ["كتب قراءة باللغات المحلية.", "تدريب المعلمين على التعليم بلغتين."],
      },
      {
        number: 2,
        title: "الكلمات التي تضيع",
        parts: [1, 1],
        asked: ["كيف تحفظ التسجيلات بعد انتهاء المشاريع؟", "هل يوافق الرواة على نشر أصواتهم؟"],
        priorities: ["تسجيلات مفتوحة للجميع."],
      },
    ],
  },
  "mosty.pdf": {
    title: "Конгресс малых мостов",
    date: "2028-07-14",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Мосты, которые никто не построил",
        parts: [1, 2, 1],
        asked: [
          "Как выбрать первые десять мест для строительства, если желающих – сорок, а средств хватает на четверть?",
          "Кто отвечает за осмотр моста через пять лет после открытия? Как оплачивать этот осмотр?",
          "Можно ли строить из местного леса?",
        ],
        priorities: ["Типовые проекты пешеходных мостов.", "Обучение плотников на местах."],
      },
      {
        number: 2,
        title: "Старые мосты и новые грузы",
        parts: [1, 2],
        asked: [
          "Какие мосты следует закрыть для грузовиков уже сейчас?",
          "Каким образом жители могут сообщать о повреждениях? Кто должен отвечать на сообщения?",
        ],
        priorities: ["Открытый реестр мостов."],
      },
    ],
  },
  "heping.pdf": {
    title: "社区调解国际论坛",
    date: "2028-03-15",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "邻里纠纷的调解",
        parts: [1, 2],
        asked: ["调解员应当接受什么样的培训？", "经费由谁承担？街道和业主各应承担多少？"],
      },
      {
        number: 2,
        title: "网络时代的调解",
        parts: [1, 1, 1],
        asked: ["在线调解怎样保护当事人的隐私？", "哪些纠纷不适合在线调解？", "如何评价调解的效果？"],
      },
    ],
  },
};
