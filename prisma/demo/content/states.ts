import { type DemoDelegation, delegation, type RegionalGroup } from "./delegation";

type Row = [key: string, en: string, ar: string, zh: string, fr: string, ru: string, es: string];

function states(regionalGroup: RegionalGroup | null, rows: Row[]): DemoDelegation[] {
  return rows.map(([key, en, ar, zh, fr, ru, es]) =>
    delegation(key, "state", { en, ar, zh, fr, ru, es }, { regionalGroup }),
  );
}

/** Short names as the United Nations uses them, in its six languages. */
export const STATES: DemoDelegation[] = [
  ...states("african", [
    ["cote-divoire", "Côte d’Ivoire", "كوت ديفوار", "科特迪瓦", "Côte d’Ivoire", "Кот-д’Ивуар", "Côte d’Ivoire"],
    ["ghana", "Ghana", "غانا", "加纳", "Ghana", "Гана", "Ghana"],
    ["kenya", "Kenya", "كينيا", "肯尼亚", "Kenya", "Кения", "Kenya"],
    ["morocco", "Morocco", "المغرب", "摩洛哥", "Maroc", "Марокко", "Marruecos"],
    ["uganda", "Uganda", "أوغندا", "乌干达", "Ouganda", "Уганда", "Uganda"],
    [
      "tanzania",
      "United Republic of Tanzania",
      "جمهورية تنزانيا المتحدة",
      "坦桑尼亚联合共和国",
      "République-Unie de Tanzanie",
      "Объединенная Республика Танзания",
      "República Unida de Tanzanía",
    ],
  ]),
  ...states("asia-pacific", [
    ["bangladesh", "Bangladesh", "بنغلاديش", "孟加拉国", "Bangladesh", "Бангладеш", "Bangladesh"],
    ["japan", "Japan", "اليابان", "日本", "Japon", "Япония", "Japón"],
    ["jordan", "Jordan", "الأردن", "约旦", "Jordanie", "Иордания", "Jordania"],
    ["lebanon", "Lebanon", "لبنان", "黎巴嫩", "Liban", "Ливан", "Líbano"],
    ["philippines", "Philippines", "الفلبين", "菲律宾", "Philippines", "Филиппины", "Filipinas"],
    [
      "republic-of-korea",
      "Republic of Korea",
      "جمهورية كوريا",
      "大韩民国",
      "République de Corée",
      "Республика Корея",
      "República de Corea",
    ],
  ]),
  ...states("eastern-european", [
    ["croatia", "Croatia", "كرواتيا", "克罗地亚", "Croatie", "Хорватия", "Croacia"],
    ["czechia", "Czechia", "تشيكيا", "捷克", "Tchéquie", "Чехия", "Chequia"],
  ]),
  ...states("latin-american-caribbean", [
    ["brazil", "Brazil", "البرازيل", "巴西", "Brésil", "Бразилия", "Brasil"],
    ["colombia", "Colombia", "كولومبيا", "哥伦比亚", "Colombie", "Колумбия", "Colombia"],
    ["mexico", "Mexico", "المكسيك", "墨西哥", "Mexique", "Мексика", "México"],
  ]),
  ...states("western-european-others", [
    ["canada", "Canada", "كندا", "加拿大", "Canada", "Канада", "Canadá"],
    ["germany", "Germany", "ألمانيا", "德国", "Allemagne", "Германия", "Alemania"],
    ["greece", "Greece", "اليونان", "希腊", "Grèce", "Греция", "Grecia"],
    ["ireland", "Ireland", "أيرلندا", "爱尔兰", "Irlande", "Ирландия", "Irlanda"],
    ["italy", "Italy", "إيطاليا", "意大利", "Italie", "Италия", "Italia"],
    ["norway", "Norway", "النرويج", "挪威", "Norvège", "Норвегия", "Noruega"],
    ["sweden", "Sweden", "السويد", "瑞典", "Suède", "Швеция", "Suecia"],
    ["switzerland", "Switzerland", "سويسرا", "瑞士", "Suisse", "Швейцария", "Suiza"],
    // Sits in two groups, in this one for elections; a delegation here has one.
    ["turkiye", "Türkiye", "تركيا", "土耳其", "Türkiye", "Турция", "Türkiye"],
  ]),
  ...states(null, [
    ["kiribati", "Kiribati", "كيريباس", "基里巴斯", "Kiribati", "Кирибати", "Kiribati"],
    [
      "united-states",
      "United States of America",
      "الولايات المتحدة الأمريكية",
      "美利坚合众国",
      "États-Unis d’Amérique",
      "Соединенные Штаты Америки",
      "Estados Unidos de América",
    ],
  ]),
];
