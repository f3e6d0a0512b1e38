import agenda from "./en/agenda.json";
import agendaEditor from "./en/agenda-editor.json";
import badges from "./en/badges.json";
import common from "./en/common.json";
import connected from "./en/connected.json";
import day from "./en/day.json";
import delegate from "./en/delegate.json";
import equity from "./en/equity.json";
import floor from "./en/floor.json";
import list from "./en/list.json";
import mail from "./en/mail.json";
import manage from "./en/manage.json";
import manageBadges from "./en/manage-badges.json";
import manageNote from "./en/manage-note.json";
import manageParticipants from "./en/manage-participants.json";
import moderate from "./en/moderate.json";
import note from "./en/note.json";
import overview from "./en/overview.json";
import participants from "./en/participants.json";
import print from "./en/print.json";
import programme from "./en/programme.json";
import publicPage from "./en/public.json";
import rapporteur from "./en/rapporteur.json";
import reasons from "./en/reasons.json";
import refusals from "./en/refusals.json";
import rehearsal from "./en/rehearsal.json";
import screen from "./en/screen.json";
import signIn from "./en/sign-in.json";
import table from "./en/table.json";

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
