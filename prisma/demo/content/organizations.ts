import { type DemoDelegation, delegation } from "./delegation";

const EU_MEMBERS_PRESENT = ["croatia", "czechia", "germany", "greece", "ireland", "italy", "sweden"];

const INTERGOVERNMENTAL: DemoDelegation[] = [
  delegation(
    "eu",
    "group",
    {
      en: "European Union",
      ar: "الاتحاد الأوروبي",
      zh: "欧洲联盟",
      fr: "Union européenne",
      ru: "Европейский союз",
      es: "Unión Europea",
    },
    { members: EU_MEMBERS_PRESENT },
  ),
  delegation("oecd", "igo", {
    en: "Organisation for Economic Co-operation and Development",
    ar: "منظمة التعاون والتنمية في الميدان الاقتصادي",
    zh: "经济合作与发展组织",
    fr: "Organisation de coopération et de développement économiques",
    ru: "Организация экономического сотрудничества и развития",
    es: "Organización de Cooperación y Desarrollo Económicos",
  }),
  delegation("african-union", "observer-organization", {
    en: "African Union",
    ar: "الاتحاد الأفريقي",
    zh: "非洲联盟",
    fr: "Union africaine",
    ru: "Африканский союз",
    es: "Unión Africana",
  }),
  delegation("icrc", "observer-organization", {
    en: "International Committee of the Red Cross",
    ar: "اللجنة الدولية للصليب الأحمر",
    zh: "红十字国际委员会",
    fr: "Comité international de la Croix-Rouge",
    ru: "Международный комитет Красного Креста",
    es: "Comité Internacional de la Cruz Roja",
  }),
];

const UNITED_NATIONS: DemoDelegation[] = [
  delegation("iom", "un-entity", {
    en: "International Organization for Migration",
    ar: "المنظمة الدولية للهجرة",
    zh: "国际移民组织",
    fr: "Organisation internationale pour les migrations",
    ru: "Международная организация по миграции",
    es: "Organización Internacional para las Migraciones",
  }),
  delegation("unhcr", "un-entity", {
    en: "Office of the United Nations High Commissioner for Refugees",
    ar: "مفوضية الأمم المتحدة لشؤون اللاجئين",
    fr: "Haut-Commissariat des Nations Unies pour les réfugiés",
    es: "Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados",
  }),
  delegation("unicef", "un-entity", {
    en: "United Nations Children’s Fund",
    ar: "منظمة الأمم المتحدة للطفولة",
    zh: "联合国儿童基金会",
    fr: "Fonds des Nations Unies pour l’enfance",
    ru: "Детский фонд Организации Объединенных Наций",
    es: "Fondo de las Naciones Unidas para la Infancia",
  }),
  delegation("ilo", "un-entity", {
    en: "International Labour Organization",
    ar: "منظمة العمل الدولية",
    zh: "国际劳工组织",
    fr: "Organisation internationale du Travail",
    ru: "Международная организация труда",
    es: "Organización Internacional del Trabajo",
  }),
];

const STAKEHOLDERS: DemoDelegation[] = [
  delegation("afford", "ngo", { en: "African Foundation for Development", ar: "المؤسسة الأفريقية للتنمية" }),
  delegation("icmc", "ngo", {
    en: "International Catholic Migration Commission",
    ar: "اللجنة الكاثوليكية الدولية للهجرة",
    fr: "Commission internationale catholique pour les migrations",
  }),
  delegation("nrc", "ngo", {
    en: "Norwegian Refugee Council",
    ar: "المجلس النرويجي للاجئين",
    es: "Consejo Noruego para Refugiados",
  }),
  delegation("ioe", "private-sector", {
    en: "International Organisation of Employers",
    ar: "المنظمة الدولية لأصحاب العمل",
    fr: "Organisation internationale des employeurs",
    es: "Organización Internacional de Empleadores",
  }),
  delegation("oxford", "academia", {
    en: "Refugee Studies Centre, University of Oxford",
    ar: "مركز دراسات اللاجئين، جامعة أكسفورد",
  }),
  delegation("uclg", "other", {
    en: "United Cities and Local Governments",
    ar: "المدن والحكومات المحلية المتحدة",
    fr: "Cités et Gouvernements Locaux Unis",
    es: "Ciudades y Gobiernos Locales Unidos",
  }),
  delegation("guest", "other", { en: "R-7", ar: "R-7" }, { nameProtected: true }),
];

export const ORGANIZATIONS: DemoDelegation[] = [...INTERGOVERNMENTAL, ...UNITED_NATIONS, ...STAKEHOLDERS];
