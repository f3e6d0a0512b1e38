import agenda from "./fr/agenda.json";
import common from "./fr/common.json";
import delegate from "./fr/delegate.json";
import equity from "./fr/equity.json";
import floor from "./fr/floor.json";
import list from "./fr/list.json";
import moderate from "./fr/moderate.json";
import overview from "./fr/overview.json";
import print from "./fr/print.json";
import publicPage from "./fr/public.json";
import rapporteur from "./fr/rapporteur.json";
import reasons from "./fr/reasons.json";
import refusals from "./fr/refusals.json";
import screen from "./fr/screen.json";
import signIn from "./fr/sign-in.json";
import table from "./fr/table.json";

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
