import agenda from "./fr/agenda.json";
import agendaEditor from "./fr/agenda-editor.json";
import badges from "./fr/badges.json";
import common from "./fr/common.json";
import connected from "./fr/connected.json";
import day from "./fr/day.json";
import delegate from "./fr/delegate.json";
import equity from "./fr/equity.json";
import floor from "./fr/floor.json";
import list from "./fr/list.json";
import mail from "./fr/mail.json";
import manage from "./fr/manage.json";
import manageBadges from "./fr/manage-badges.json";
import manageNote from "./fr/manage-note.json";
import manageParticipants from "./fr/manage-participants.json";
import moderate from "./fr/moderate.json";
import note from "./fr/note.json";
import overview from "./fr/overview.json";
import participants from "./fr/participants.json";
import print from "./fr/print.json";
import programme from "./fr/programme.json";
import publicPage from "./fr/public.json";
import rapporteur from "./fr/rapporteur.json";
import reasons from "./fr/reasons.json";
import refusals from "./fr/refusals.json";
import rehearsal from "./fr/rehearsal.json";
import screen from "./fr/screen.json";
import signIn from "./fr/sign-in.json";
import table from "./fr/table.json";

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
