import agenda from "./ar/agenda.json";
import common from "./ar/common.json";
import delegate from "./ar/delegate.json";
import equity from "./ar/equity.json";
import floor from "./ar/floor.json";
import list from "./ar/list.json";
import moderate from "./ar/moderate.json";
import overview from "./ar/overview.json";
import print from "./ar/print.json";
import publicPage from "./ar/public.json";
import rapporteur from "./ar/rapporteur.json";
import reasons from "./ar/reasons.json";
import refusals from "./ar/refusals.json";
import screen from "./ar/screen.json";
import signIn from "./ar/sign-in.json";
import table from "./ar/table.json";

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
