import agenda from "./es/agenda.json";
import agendaEditor from "./es/agenda-editor.json";
import badges from "./es/badges.json";
import common from "./es/common.json";
import connected from "./es/connected.json";
import day from "./es/day.json";
import delegate from "./es/delegate.json";
import equity from "./es/equity.json";
import floor from "./es/floor.json";
import list from "./es/list.json";
import mail from "./es/mail.json";
import manage from "./es/manage.json";
import manageBadges from "./es/manage-badges.json";
import manageNote from "./es/manage-note.json";
import manageParticipants from "./es/manage-participants.json";
import moderate from "./es/moderate.json";
import note from "./es/note.json";
import overview from "./es/overview.json";
import participants from "./es/participants.json";
import print from "./es/print.json";
import programme from "./es/programme.json";
import publicPage from "./es/public.json";
import rapporteur from "./es/rapporteur.json";
import reasons from "./es/reasons.json";
import refusals from "./es/refusals.json";
import rehearsal from "./es/rehearsal.json";
import screen from "./es/screen.json";
import signIn from "./es/sign-in.json";
import table from "./es/table.json";

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
