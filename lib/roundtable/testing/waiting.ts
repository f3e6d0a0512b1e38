import { FRESH_REQUEST } from "../fresh-request";
import {
  EMPTY_TABLE,
  type FloorRequest,
  type Gender,
  type Kind,
  type Profile,
  type Rank,
  type TableState,
} from "../state";
import { TEN } from "./table";

/** Somebody on the list, or heard already, as far as a test names him or her; a delegation of its own otherwise. */
export type Row = Partial<Omit<FloorRequest, "id">> & {
  id: string;
  of?: Kind;
  rank?: Rank;
  region?: string;
  gender?: Gender;
  seated?: boolean;
};

const FRESH = {
  ...FRESH_REQUEST,
  speakingAs: "national",
  questions: [],
  turn: 1,
} satisfies Partial<FloorRequest>;

/** A live table where these ask one after the other, a second apart, in the order given; who does not wait has been heard. */
export function tableOf(rows: Row[], profile: Partial<Profile> = {}, questions: string[] = []): TableState {
  const { table, session, agenda } = EMPTY_TABLE;
  const item = { kind: "question", title: "", startsAt: TEN, endsAt: TEN, state: "current" } as const;
  const state: TableState = {
    ...EMPTY_TABLE,
    seq: 1,
    table: { ...table, number: 3, profile: { ...table.profile, ...profile } },
    session: { ...session, state: "live", openedAt: TEN },
    agenda: {
      ...agenda,
      items: { now: { ...item, id: "now", questions, speakers: [], startedAt: TEN, finishedAt: null } },
      order: ["now"],
      current: "now",
    },
    list: { ...EMPTY_TABLE.list, state: "open", order: rows.filter(isOnList).map(({ id }) => id) },
    delegations: {},
    participants: {},
    requests: {},
  };
  rows.forEach((row, index) => {
    add(state, row, TEN + index * 1000);
  });
  return state;
}

function isOnList({ state = "waiting" }: Row): boolean {
  return state === "waiting" || state === "parked";
}

function add(state: TableState, row: Row, at: number) {
  const { id, of = "state", rank = "ambassador", region = null, gender = null, seated = true, ...given } = row;
  const delegation = given.delegation ?? id;
  const participant = `p-${id}`;
  const person = { role: "delegate", name: "", title: "", panellist: false, extra: 0 } as const;
  const names = { en: delegation };
  state.delegations[delegation] ??= {
    id: delegation,
    names,
    kind: of,
    regionalGroup: region,
    members: [],
    nameProtected: false,
  };
  state.participants[participant] = { ...person, id: participant, delegation, rank, gender, seated };
  state.requests[id] = { ...FRESH, id, participant, at, ...given, delegation };
}
