"use client";

import { QueryClient, QueryClientContext, QueryClientProvider, QueryObserver } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Audience, Mine, View } from "@/lib/roundtable/view-types";
import type { Connection } from "./connection";
import type { Turn } from "./in-turns";
import type { Known } from "./known";
import { TableLink } from "./table-link";

export type InitialTable = {
  meeting: string;
  meetingTitle: string;
  table: number;
  timeZone: string;
  seq: number;
  audience: Audience;
  view: View;
  mine?: Mine;
  /** Server time (ms) at which the page was rendered. */
  serverNow: number;
};

export type Place = Pick<InitialTable, "meeting" | "meetingTitle" | "table" | "timeZone">;

type Context = { link: TableLink; place: Place; serverNow: number };

const TableContext = createContext<Context | null>(null);
const POLL_EVERY = 4_000;

/** Gives the screens below one live table, starting from what the page was rendered with: no request is made to show it. */
export function TableProvider({
  initial,
  as,
  children,
}: {
  initial: InitialTable;
  as?: "public";
  children: ReactNode;
}) {
  const key = `${initial.meeting}/${initial.table}/${as ?? "mine"}`;
  return (
    <OneTable key={key} initial={initial} as={as}>
      {children}
    </OneTable>
  );
}

function OneTable({ initial, as, children }: { initial: InitialTable; as?: "public"; children: ReactNode }) {
  const shared = use(QueryClientContext);
  const [{ link, cache }] = useState(() => open(initial, as, shared ?? newCache()));
  useEffect(() => link.start(), [link]);
  useEffect(() => link.offer(knownFrom(initial)), [link, initial]);
  return (
    <QueryClientProvider client={cache}>
      <TableContext value={{ link, place: initial, serverNow: initial.serverNow }}>
        <Poll link={link} />
        {children}
      </TableContext>
    </QueryClientProvider>
  );
}

function newCache(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { networkMode: "always" } } });
}

/** One cache for all the tables that stand below: for pages that show several. */
export function SeveralTables({ children }: { children: ReactNode }) {
  const [cache] = useState(newCache);
  return <QueryClientProvider client={cache}>{children}</QueryClientProvider>;
}

function open(initial: InitialTable, as: "public" | undefined, cache: QueryClient) {
  const { meeting, table, serverNow } = initial;
  const key = tableKey(initial, as);
  const link = new TableLink({ meeting, table }, as, key, serverNow, cache, knownFrom(initial));
  cache.setQueryDefaults(key, {
    queryFn: link.poll,
    staleTime: 0,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    // A patch keeps what it does not touch, and what comes whole was compared already.
    structuralSharing: false,
  });
  cache.setQueryData(key, knownFrom(initial));
  return { link, cache };
}

export type TableKey = readonly [string, string, number, string];

/** Where a table stands in the cache. */
export function tableKey({ meeting, table }: Pick<InitialTable, "meeting" | "table">, as?: "public"): TableKey {
  return ["table", meeting, table, as ?? "mine"];
}

export function knownFrom({ seq, audience, view, mine }: InitialTable): Known {
  return { seq, audience, view, ...(mine && { mine }) };
}

/** Where no WebSocket gets through, TanStack Query asks for the view every few seconds. */
function Poll({ link }: { link: TableLink }) {
  const polling = useSyncExternalStore(
    link.subscribePolling,
    () => link.polling,
    () => false,
  );
  const cache = use(QueryClientContext);
  useEffect(() => {
    if (!polling || !cache) return;
    // The observer alone: the hook would bring what a page that draws from it needs, and this one draws nothing.
    return new QueryObserver(cache, { queryKey: link.key, refetchInterval: POLL_EVERY }).subscribe(() => {});
  }, [link, cache, polling]);
  return null;
}

/** The table that this page is about; for the hooks of lib/client. */
export function useTable(): Context {
  const context = use(TableContext);
  if (!context) throw new Error("There is no TableProvider above this component.");
  return context;
}

const TurnContext = createContext<Turn>("floor");

/** What stands below is told of a change in its turn, a frame after the parts before it. */
export function InTurn({ turn, children }: { turn: Turn; children: ReactNode }) {
  return <TurnContext value={turn}>{children}</TurnContext>;
}

/** `select` returns a part of what is known, never something made anew. A hundred of these stand on a screen: a query each would cost more. */
function useKnown<T>(select: (known: Known) => T, ofItsOwn?: Turn): T {
  const { link } = useTable();
  const around = use(TurnContext);
  const turn = ofItsOwn ?? around;
  const latest = useRef(select);
  // In the render, not after it: a change that comes in between must be seen with the new eyes.
  latest.current = select;
  const subscribe = useCallback(
    (tell: () => void) => {
      const differs = (before: Known, after: Known) => !Object.is(latest.current(before), latest.current(after));
      return link.subscribe(turn, { differs, tell });
    },
    [link, turn],
  );
  const get = () => select(link.shownTo(turn));
  return useSyncExternalStore(subscribe, get, get);
}

const viewOf = (known: Known): View => known.view;
const mineOf = (known: Known): Mine | null => known.mine ?? null;

/** The live view. */
export function useView(): View {
  return useKnown(viewOf);
}

/** A part of the live view, not something made from it; the component renders again only when that part changes, in `turn`. */
export function useViewOf<T>(select: (view: View) => T, turn?: Turn): T {
  return useKnown((known) => select(known.view), turn);
}

/** What only the signed-in participant sees; undefined for others. */
export function useMine(): Mine | undefined {
  return useKnown(mineOf) ?? undefined;
}

const never = () => () => {};

/** Whether the page runs with script yet; false on the server and while hydrating. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Server time in ms, for clocks. While hydrating it is the moment at which the page was rendered, so that both agree. */
export function useServerNow(): () => number {
  const { link, serverNow } = useTable();
  const awake = useAwake();
  const [rendered] = useState(() => () => serverNow);
  return awake ? link.clock.now : rendered;
}

/** Server time (ms) at which this page was rendered: what a clock shows before there is script. */
export function useRenderedAt(): number {
  return useTable().serverNow;
}

/** Whether what is shown is live, and since when it is not. */
export function useConnection(): Connection {
  const { connection } = useTable().link;
  return useSyncExternalStore(connection.subscribe, connection.get, connection.get);
}

/** Which table this is, for links and times. */
export function useTableAddress(): Place {
  return useTable().place;
}
