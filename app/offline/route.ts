import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/lib/i18n/current-locale";
import { directionOf } from "@/lib/i18n/locales";

/** What the service worker shows where a page cannot be fetched; plain, so that it needs nothing but what it keeps with it. */
export async function GET(): Promise<Response> {
  const [locale, t, common] = await Promise.all([
    currentLocale(),
    getTranslations("delegate.shell"),
    getTranslations("common"),
  ]);
  const kept = (["request", "statement", "draft"] as const).map((what) => `<li data-kept="${what}">${t(what)}</li>`);
  const page = `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t("title")} · ${common("product")}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/offline.css">
</head>
<body>
<main>
<img class="mark" src="/icon.svg" alt="">
<div class="card" role="status"><h1>${t("title")}</h1><p>${t("text")}</p></div>
<section data-list hidden><h2>${t("kept")}</h2><ul>${kept.join("")}</ul></section>
<p data-nothing hidden>${t("nothing")}</p>
<button type="button">${t("again")}</button>
<p>${t("room")}</p>
</main>
<script src="/offline.js" defer></script>
</body>
</html>
`;
  return new Response(page, { headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" } });
}
