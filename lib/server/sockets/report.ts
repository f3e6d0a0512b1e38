import { z } from "zod";
import { serverNow } from "@/lib/server/clock";
import type { TableSocket } from "@/lib/server/sockets/types";

const report = z.object({
  screen: z.enum(["desk", "chair", "delegate", "rapporteur", "projector", "overlay"]),
  trip: z.number().int().min(0).max(60_000),
  offset: z.number().int().optional(),
});

/** Keeps what a screen tells of itself, on its socket alone. Of anything else nothing is kept: it is not worth a refusal. */
export function takeReport(socket: TableSocket, input: unknown): void {
  const { data } = report.safeParse(input);
  if (data) socket.data.report = { ...data, at: serverNow() };
}
