import type { APIResponse, Page } from "@playwright/test";

/** All that one person is sent: pages, scripts' answers and socket frames, each with where it came from. */
export class Eavesdropper {
  private readonly heard: { from: string; text: string }[] = [];
  private readonly pending: Promise<void>[] = [];

  /** Listens to everything that this page is sent from now on. */
  follow(page: Page): void {
    page.on("websocket", (socket) => {
      socket.on("framereceived", ({ payload }) => this.keep("socket", String(payload)));
    });
    page.on("response", (response) => {
      if (!["document", "fetch", "xhr"].includes(response.request().resourceType())) return;
      // A redirect has no body, and a page that was left takes its own along.
      const kept = response.text().then((text) => this.keep(response.url(), text));
      this.pending.push(kept.catch(() => undefined));
    });
  }

  /** What the page shows now, which may be more than it was sent: a dialog, a text read later. */
  async look(page: Page): Promise<void> {
    this.keep(`${page.url()} as shown`, await page.content());
  }

  async read(response: APIResponse): Promise<void> {
    const headers = response.headersArray().map(({ name, value }) => `${name}: ${value}`);
    this.keep(response.url(), [response.status(), ...headers, await response.text()].join("\n"));
  }

  /** Where this text was found. */
  async where(secret: string): Promise<string[]> {
    await Promise.all(this.pending);
    return this.heard.filter(({ text }) => text.includes(secret)).map(({ from }) => from);
  }

  /** Everything, as one text; JSON inside of pages stands there with its quotes escaped, here without. */
  async everything(): Promise<string> {
    await Promise.all(this.pending);
    return this.heard.map(({ text }) => text.replaceAll('\\"', '"')).join("\n");
  }

  private keep(from: string, text: string): void {
    this.heard.push({ from, text });
  }
}

/** The object of the first level that stands at each mention of this id, as `"id":{…}` in a map. */
export function entriesOf(text: string, id: string): string[] {
  return text
    .split(`"${id}":{`)
    .slice(1)
    .map((rest) => rest.slice(0, endOfObject(rest)));
}

function endOfObject(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "{") depth++;
    if (text[at] === "}" && --depth === 0) return at;
  }
  return text.length;
}
