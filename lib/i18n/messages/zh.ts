import agenda from "./zh/agenda.json";
import agendaEditor from "./zh/agenda-editor.json";
import badges from "./zh/badges.json";
import common from "./zh/common.json";
import connected from "./zh/connected.json";
import day from "./zh/day.json";
import delegate from "./zh/delegate.json";
import equity from "./zh/equity.json";
import floor from "./zh/floor.json";
import list from "./zh/list.json";
import mail from "./zh/mail.json";
import manage from "./zh/manage.json";
import manageBadges from "./zh/manage-badges.json";
import manageNote from "./zh/manage-note.json";
import manageParticipants from "./zh/manage-participants.json";
import moderate from "./zh/moderate.json";
import note from "./zh/note.json";
import overview from "./zh/overview.json";
import participants from "./zh/participants.json";
import print from "./zh/print.json";
import programme from "./zh/programme.json";
import publicPage from "./zh/public.json";
import rapporteur from "./zh/rapporteur.json";
import reasons from "./zh/reasons.json";
import refusals from "./zh/refusals.json";
import rehearsal from "./zh/rehearsal.json";
import screen from "./zh/screen.json";
import signIn from "./zh/sign-in.json";
import table from "./zh/table.json";

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
