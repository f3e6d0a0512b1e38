import agenda from "./ru/agenda.json";
import agendaEditor from "./ru/agenda-editor.json";
import badges from "./ru/badges.json";
import common from "./ru/common.json";
import connected from "./ru/connected.json";
import day from "./ru/day.json";
import delegate from "./ru/delegate.json";
import equity from "./ru/equity.json";
import floor from "./ru/floor.json";
import list from "./ru/list.json";
import mail from "./ru/mail.json";
import manage from "./ru/manage.json";
import manageBadges from "./ru/manage-badges.json";
import manageNote from "./ru/manage-note.json";
import manageParticipants from "./ru/manage-participants.json";
import moderate from "./ru/moderate.json";
import note from "./ru/note.json";
import overview from "./ru/overview.json";
import participants from "./ru/participants.json";
import print from "./ru/print.json";
import programme from "./ru/programme.json";
import publicPage from "./ru/public.json";
import rapporteur from "./ru/rapporteur.json";
import reasons from "./ru/reasons.json";
import refusals from "./ru/refusals.json";
import rehearsal from "./ru/rehearsal.json";
import screen from "./ru/screen.json";
import signIn from "./ru/sign-in.json";
import table from "./ru/table.json";

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
