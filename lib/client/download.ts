import type { Managed } from "@/lib/client/manage";

/** A sheet of two thousand badges takes its time. */
const PATIENCE_MS = 180_000;

/** Asks for a file with a JSON body and hands it to the browser to keep. Never rejects; a refusal is told as by `manage`. */
export async function download(path: string, body: unknown, unanswered: string): Promise<Managed> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) return (await response.json()) as Managed;
    keep(await response.blob(), nameIn(response.headers.get("content-disposition")));
    return { ok: true };
  } catch {
    return { ok: false, error: { code: "no-answer", message: unanswered } };
  }
}

function nameIn(disposition: string | null): string {
  return /filename="([^"]+)"/.exec(disposition ?? "")?.[1] ?? "download";
}

function keep(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
