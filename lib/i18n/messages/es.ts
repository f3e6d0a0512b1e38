import agenda from "./es/agenda.json";
import common from "./es/common.json";
import delegate from "./es/delegate.json";
import equity from "./es/equity.json";
import floor from "./es/floor.json";
import list from "./es/list.json";
import moderate from "./es/moderate.json";
import overview from "./es/overview.json";
import print from "./es/print.json";
import publicPage from "./es/public.json";
import rapporteur from "./es/rapporteur.json";
import reasons from "./es/reasons.json";
import refusals from "./es/refusals.json";
import screen from "./es/screen.json";
import signIn from "./es/sign-in.json";
import table from "./es/table.json";

export const messages = {
  agenda,
  common,
  delegate,
  equity,
  floor,
  list,
  moderate,
  overview,
  print,
  public: publicPage,
  rapporteur,
  reasons,
  refusals,
  screen,
  signIn,
  table,
};
