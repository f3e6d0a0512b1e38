import common from "./ar/common.json";
import delegate from "./ar/delegate.json";
import moderate from "./ar/moderate.json";
import overview from "./ar/overview.json";
import publicPage from "./ar/public.json";
import rapporteur from "./ar/rapporteur.json";
import refusals from "./ar/refusals.json";
import signIn from "./ar/sign-in.json";
import table from "./ar/table.json";

export const messages = {
  common,
  delegate,
  moderate,
  overview,
  public: publicPage,
  rapporteur,
  refusals,
  signIn,
  table,
};
