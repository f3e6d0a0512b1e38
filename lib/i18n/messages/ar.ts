import agenda from "./ar/agenda.json";
import agendaEditor from "./ar/agenda-editor.json";
import badges from "./ar/badges.json";
import common from "./ar/common.json";
import connected from "./ar/connected.json";
import day from "./ar/day.json";
import delegate from "./ar/delegate.json";
import equity from "./ar/equity.json";
import floor from "./ar/floor.json";
import list from "./ar/list.json";
import mail from "./ar/mail.json";
import manage from "./ar/manage.json";
import manageBadges from "./ar/manage-badges.json";
import manageNote from "./ar/manage-note.json";
import manageParticipants from "./ar/manage-participants.json";
import moderate from "./ar/moderate.json";
import note from "./ar/note.json";
import overview from "./ar/overview.json";
import participants from "./ar/participants.json";
import print from "./ar/print.json";
import programme from "./ar/programme.json";
import publicPage from "./ar/public.json";
import rapporteur from "./ar/rapporteur.json";
import reasons from "./ar/reasons.json";
import refusals from "./ar/refusals.json";
import rehearsal from "./ar/rehearsal.json";
import screen from "./ar/screen.json";
import signIn from "./ar/sign-in.json";
import table from "./ar/table.json";

export const messages = {
  agenda,
  agendaEditor,
  badges,
  common,
  connected,
  day,
  delegate,
  equity,
  floor,
  list,
  mail,
  manage,
  manageBadges,
  manageNote,
  manageParticipants,
  moderate,
  note,
  overview,
  participants,
  print,
  programme,
  public: publicPage,
  rapporteur,
  reasons,
  refusals,
  rehearsal,
  screen,
  signIn,
  table,
};
