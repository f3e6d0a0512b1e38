"use client";

import type { ReactNode } from "react";
import { Agenda } from "@/components/moderator/agenda";
import { DeskProvider } from "@/components/moderator/desk-context";
import { DeskDialogs } from "@/components/moderator/desk-dialogs";
import { DeskFooter } from "@/components/moderator/desk-footer";
import { DeskHeader } from "@/components/moderator/desk-header";
import { Floor } from "@/components/moderator/floor";
import { QuestionsShown } from "@/components/moderator/questions-shown";
import { SpeakerList } from "@/components/moderator/speaker-list";
import { Statements } from "@/components/moderator/statements";
import { KeysProvider } from "@/components/ui/keys";
import { InTurn } from "@/lib/client/table-provider";

/**
 * The moderator's desk: agenda, floor and list side by side; on a tablet held upright the agenda lies below the two; on a narrow
 * screen all stand below each other. Where there is room, the page itself never scrolls.
 */
export function Desk({ languages }: { languages?: ReactNode }) {
  return (
    <KeysProvider>
      <DeskProvider>
        <div className="flex min-h-page flex-col md:[@media(height>=56rem)]:h-page lg:h-page">
          <InTurn turn="rest">
            <DeskHeader />
          </InTurn>
          <main
            id="main"
            tabIndex={-1}
            className="grid min-h-0 flex-1 outline-none md:grid-cols-[minmax(0,1fr)_21rem] md:max-lg:[@media(height>=56rem)]:grid-rows-[minmax(0,1fr)_17rem] lg:grid-cols-[14.5rem_minmax(0,1fr)_20.5rem] lg:grid-rows-[minmax(0,1fr)] xl:grid-cols-[17.5rem_minmax(0,1fr)_25rem]"
          >
            <Floor />
            <InTurn turn="list">
              <SpeakerList />
            </InTurn>
            <div className="relative border-line px-5.5 py-4 max-lg:border-t md:max-lg:col-span-2 md:[@media(height>=56rem)]:overflow-y-auto lg:col-start-1 lg:row-start-1 lg:min-h-0 lg:overflow-y-auto lg:border-e">
              <div className="grid gap-x-10 md:max-lg:grid-cols-2">
                <InTurn turn="rest">
                  <Agenda />
                  <div>
                    <QuestionsShown />
                    <Statements />
                  </div>
                </InTurn>
              </div>
            </div>
          </main>
          <InTurn turn="rest">
            <DeskFooter languages={languages} />
          </InTurn>
        </div>
        <DeskDialogs />
      </DeskProvider>
    </KeysProvider>
  );
}
