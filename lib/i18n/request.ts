import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { loadMessages } from "@/lib/i18n/load-messages";
import { chooseLocale, intlTag, localeCookie } from "@/lib/i18n/locales";

/** next-intl's request configuration: no language in the address, a cookie or the browser's wish decides. */
export default getRequestConfig(async () => {
  const [cookieJar, header] = await Promise.all([cookies(), headers()]);
  const locale = chooseLocale({
    cookie: cookieJar.get(localeCookie)?.value,
    acceptLanguage: header.get("accept-language"),
  });
  // Times of a meeting are always formatted with its own zone; UTC only stops a silent use of the server's.
  return { locale: intlTag(locale), messages: await loadMessages(locale), timeZone: "UTC" };
});
