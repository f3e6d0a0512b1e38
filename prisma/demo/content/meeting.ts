export const DEMO_SLUG = "refugees-migrants-2016";

/** As it was held on 19 September 2016; here it is always held now. */
export const DEMO_MEETING = {
  slug: DEMO_SLUG,
  title: "United Nations Summit for Refugees and Migrants",
  timeZone: "America/New_York",
  place: "United Nations Headquarters, New York",
  organiser: "General Assembly of the United Nations",
  isPublic: true,
};
