// The page without a connection: says what waits on this device, and goes on by itself once the server answers.

const EVERY = 5_000;

/** @returns {string[]} one word for each thing that is kept: "request", "statement", "draft" */
function kept() {
  try {
    return Object.keys(localStorage).flatMap((key) => {
      if (/^rostrum\.draft\/.*\/statement$/.test(key)) return ["draft"];
      return key.startsWith("rostrum.outbox/") ? waiting(localStorage.getItem(key)) : [];
    });
  } catch {
    return [];
  }
}

/** @param {string | null} text */
function waiting(text) {
  const sentences = { RequestFloor: "request", SubmitStatement: "statement" };
  return JSON.parse(text ?? "[]").flatMap(({ command }) => sentences[command?.type] ?? []);
}

function show() {
  const here = new Set(kept());
  for (const line of document.querySelectorAll("[data-kept]")) line.hidden = !here.has(line.dataset.kept);
  document.querySelector("[data-nothing]").hidden = here.size > 0;
  document.querySelector("[data-list]").hidden = here.size === 0;
}

async function again() {
  const answer = await fetch("/api/health", { cache: "no-store" }).catch(() => undefined);
  if (answer?.ok) location.reload();
}

show();
document.querySelector("button").addEventListener("click", () => location.reload());
addEventListener("online", again);
addEventListener("storage", show);
document.addEventListener("visibilitychange", () => document.hidden || again());
setInterval(again, EVERY);
