import common from "./en/common.json";
import delegate from "./en/delegate.json";
import moderate from "./en/moderate.json";
import overview from "./en/overview.json";
import publicPage from "./en/public.json";
import rapporteur from "./en/rapporteur.json";
import refusals from "./en/refusals.json";
import signIn from "./en/sign-in.json";
import table from "./en/table.json";

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
