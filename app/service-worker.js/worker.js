// Answers with a page of ours where the browser would say that there is no connection, and keeps the scripts, styles and faces of
// the pages. Pages of people, answers of the API and everything else are never kept: they go to the network as if this were not here.

const SHELL = "rostrum-shell";
const STATIC = "rostrum-static";
const MOST = 150;
const OFFLINE = "/offline";
const PARTS = [OFFLINE, "/offline.css", "/offline.js", "/icon.svg"];

async function keepShell() {
  const shell = await caches.open(SHELL);
  await shell.addAll(PARTS.map((path) => new Request(path, { cache: "reload" })));
}

async function cleared() {
  const names = await caches.keys();
  // Other builds have other files; what is still asked for is fetched once more.
  await Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const shell = await caches.match(OFFLINE);
    if (shell) return shell;
    throw error;
  }
}

/** Their names carry their content, so what was kept is never old. */
async function file(request) {
  const kept = await caches.open(STATIC);
  const known = await kept.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok && answer.type === "basic") await keep(kept, request, answer.clone());
  return answer;
}

async function keep(kept, request, answer) {
  // A device without room still gets its answer.
  try {
    await kept.put(request, answer);
    const names = await kept.keys();
    await Promise.all(names.slice(0, Math.max(0, names.length - MOST)).map((oldest) => kept.delete(oldest)));
  } catch {}
}

async function part(request) {
  return (await caches.match(request, { cacheName: SHELL })) ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(keepShell().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(cleared()));
self.addEventListener("message", (event) => event.data === "renew" && event.waitUntil(keepShell()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (pathname.startsWith("/_next/static/")) event.respondWith(file(request));
  else if (PARTS.includes(pathname)) event.respondWith(fetch(request).catch(() => part(request)));
});
