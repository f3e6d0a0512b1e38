import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Key } from "@/components/ui/key";
import { loadMessages } from "@/lib/i18n/load-messages";

test.each([
  ["space", "espace"],
  ["Esc", "Échap"],
  ["P", "P"],
  ["?", "?"],
])("the cap of %s reads %s in French", async (key, cap) => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="fr-FR" messages={await loadMessages("fr")} timeZone="UTC">
      <Key>{key}</Key>
    </NextIntlClientProvider>,
  );
  expect(html).toContain(`>${cap}</kbd>`);
});
