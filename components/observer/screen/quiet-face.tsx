"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useOpeningTime } from "@/components/observer/opening-time";
import { Fitted } from "@/components/observer/screen/fitted";
import { ListNotice } from "@/components/observer/screen/list-notice";
import type { Face, ScreenFace } from "@/components/observer/screen/screen-face";
import { Counts, useTime } from "@/components/observer/session-face";
import { TableRing } from "@/components/observer/table-ring";
import { useSuspendedUntil } from "@/components/table/suspended-until";
import { useTableAddress, useView } from "@/lib/client/table-provider";

type Quiet = Exclude<Face, { is: "speech" | "free" | "point-of-order" }>;

/** A table at which nobody has the floor: not yet open, suspended, or over. */
export function QuietFace({ face, list, address }: { face: Quiet; list: ScreenFace["list"]; address?: string }) {
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[1fr_1.3fr] items-center gap-x-14 portrait:grid-cols-1 portrait:grid-rows-2 portrait:gap-y-8">
      <div className="h-full min-h-0">
        <TableRing size="wall" />
      </div>
      <div className="grid max-h-full min-h-0 min-w-0 content-center gap-5 text-xl portrait:content-start portrait:self-start">
        <Words face={face} address={address} />
        {list && face.is === "scheduled" && list.is !== "not-open" && <ListNotice list={list} />}
      </div>
    </div>
  );
}

function Words({ face, address }: { face: Quiet; address?: string }) {
  switch (face.is) {
    case "scheduled":
      return <Scheduled />;
    case "suspended":
      return <Suspended face={face} />;
    case "adjourned":
      return <Adjourned face={face} />;
    case "published":
      return <Published address={address} />;
    default:
      return face satisfies never;
  }
}

function Title({ text, children }: { text?: string; children?: ReactNode }) {
  return (
    <Fitted
      text={text ?? ""}
      most={3.6}
      least={1.2}
      room={{ width: 30, height: 9 }}
      className="max-h-[10.5rem] leading-[1.15] font-semibold text-balance"
    >
      <h2>{children ?? text}</h2>
    </Fitted>
  );
}

function Scheduled() {
  const { table } = useView();
  const { meetingTitle } = useTableAddress();
  const { when, wait } = useOpeningTime();
  return (
    <>
      <p className="line-clamp-2 text-soft">
        <bdi>{meetingTitle}</bdi>
      </p>
      <Title text={table.title}>
        <bdi>{table.title}</bdi>
      </Title>
      <p className="text-3xl font-semibold text-accent" suppressHydrationWarning>
        {when}
      </p>
      <p className="text-2xl text-soft" suppressHydrationWarning>
        {wait}
      </p>
    </>
  );
}

function Suspended({ face: { since, reason } }: { face: Face & { is: "suspended" } }) {
  const t = useTranslations("public.suspended");
  const until = useSuspendedUntil();
  return (
    <>
      <Title text={until?.ahead ? until.words : t("title")} />
      {reason && (
        <p dir="auto" className="line-clamp-4 text-3xl">
          {reason}
        </p>
      )}
      {!until?.ahead && <p className="text-3xl font-semibold text-accent">{until?.words ?? t("back")}</p>}
      <p className="text-soft">{t("since", { time: useTime(since) })}</p>
    </>
  );
}

function Adjourned({ face: { at, writing } }: { face: Face & { is: "adjourned" } }) {
  const t = useTranslations("public.adjourned");
  const screen = useTranslations("screen");
  return (
    <>
      <Title text={t("title")} />
      <p className="text-2xl">{t("at", { time: useTime(at) })}</p>
      <div className="text-soft">
        <Counts />
      </div>
      {writing && <p className="text-balance">{screen("writing")}</p>}
      <p className="text-soft">{t("next")}</p>
    </>
  );
}

function Published({ address }: { address?: string }) {
  const t = useTranslations("public.published");
  const screen = useTranslations("screen");
  return (
    <>
      <Title text={t("title")} />
      <div className="text-soft">
        <Counts />
      </div>
      {address && (
        <p>
          {screen("summary")}
          <b className="ltr-figures mt-1 block text-3xl break-all text-accent rtl:text-end">{address}</b>
        </p>
      )}
    </>
  );
}
