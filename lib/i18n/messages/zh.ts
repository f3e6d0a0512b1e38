import agenda from "./zh/agenda.json";
import common from "./zh/common.json";
import delegate from "./zh/delegate.json";
import equity from "./zh/equity.json";
import floor from "./zh/floor.json";
import list from "./zh/list.json";
import moderate from "./zh/moderate.json";
import overview from "./zh/overview.json";
import print from "./zh/print.json";
import publicPage from "./zh/public.json";
import rapporteur from "./zh/rapporteur.json";
import reasons from "./zh/reasons.json";
import refusals from "./zh/refusals.json";
import screen from "./zh/screen.json";
import signIn from "./zh/sign-in.json";
import table from "./zh/table.json";

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
