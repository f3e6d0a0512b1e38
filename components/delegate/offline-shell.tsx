"use client";

import { useEffect } from "react";

/**
 * Registers the service worker, which answers with a page of ours where a browser would say that it has no connection. Development
 * has none: its pages change under it. The page that it keeps is fetched anew each time, in the language of the moment.
 */
export function OfflineShell() {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !isSecureContext || !("serviceWorker" in navigator)) return;
    navigator.serviceWorker
      .register("/service-worker.js", { scope: "/" })
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) => active?.postMessage("renew"))
      // A private window may forbid it; the page works without.
      .catch(() => {});
  }, []);
  return null;
}
