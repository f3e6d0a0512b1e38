import type { Metadata } from "next";
import type { ReactNode } from "react";
import { demoContent } from "@/app/components/demo-content";
import "@/app/inner.css";
import { Bars } from "@/components/showcase/bars";
import { Buttons } from "@/components/showcase/buttons";
import { Choices } from "@/components/showcase/choices";
import { Clocks } from "@/components/showcase/clocks";
import type { ShowcaseContent } from "@/components/showcase/content";
import { Fields } from "@/components/showcase/fields";
import { Group } from "@/components/showcase/group";
import { Heroes } from "@/components/showcase/heroes";
import { Marks } from "@/components/showcase/marks";
import { Openers } from "@/components/showcase/openers";
import { Rings } from "@/components/showcase/rings";
import { Speakers } from "@/components/showcase/speakers";
import { Designations } from "@/components/table/designations";
import { Mark } from "@/components/table/mark";
import { ClientMessages } from "@/components/ui/client-messages";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { serverNow } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Components", robots: { index: false } };

/** Every component in every state on both grounds. A server in development alone has this page. */
export default function ComponentsPage() {
  return (
    <ClientMessages
      namespaces={["delegate", "moderate", "overview", "public", "reasons", "refusals", "signIn", "table"]}
    >
      <header className="flex flex-wrap items-center justify-between gap-4 px-5.5 pt-8">
        <h1 lang="en" className="flex items-center gap-3 text-4xl font-semibold tracking-tight">
          <Mark className="size-10" />
          Components
        </h1>
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className="pb-16 outline-none">
        {groups(demoContent(serverNow())).map(([title, group]) => (
          <Group key={title} title={title}>
            {group}
          </Group>
        ))}
      </main>
    </ClientMessages>
  );
}

function groups(content: ShowcaseContent): [title: string, group: ReactNode][] {
  return [
    ["Buttons", <Buttons key="it" />],
    ["Fields", <Fields key="it" content={content} />],
    ["Choices", <Choices key="it" content={content} />],
    ["Signs", <Marks key="it" />],
    ["What opens", <Openers key="it" content={content} />],
    ["Seat ring", <Rings key="it" content={content} />],
    ["Clock", <Clocks key="it" content={content} />],
    ["Speakers and questions", <Speakers key="it" content={content} />],
    ["Across the page", <Bars key="it" content={content} />],
    ["Designations", <Designations key="it" className="text-sm text-soft" />],
    ["Delegate: waiting", <Heroes key="it" content={content} which="waiting" />],
    ["Delegate: on the floor", <Heroes key="it" content={content} which="floor" />],
    ["Delegate: done", <Heroes key="it" content={content} which="done" />],
  ];
}
