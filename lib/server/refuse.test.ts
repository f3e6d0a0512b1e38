import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { REJECTIONS, type RejectionCode } from "@/lib/roundtable/rejection";
import { DOOR_STATUS, type DoorCode, type RefusalCode, refuse, statusOf } from "@/lib/server/refuse";

const codes = [...(Object.keys(REJECTIONS) as RejectionCode[]), ...(Object.keys(DOOR_STATUS) as DoorCode[])];

describe("a refusal", () => {
  it.each(locales)("has a sentence of its own for every code (%s)", async (locale) => {
    const sentences = await Promise.all(codes.map(async (code) => (await refuse(locale, code)).error.message));
    const general = (await refuse(locale, "no-such-code" as RefusalCode)).error.message;
    for (const [index, sentence] of sentences.entries()) {
      expect(sentence, codes[index]).toMatch(/[.。]$/);
      expect(sentence, codes[index]).not.toBe(general.replace("no-such-code", codes[index] ?? ""));
    }
    expect(new Set(sentences).size).toBe(codes.length);
  });

  it("names the fields that were wrong", async () => {
    const { error } = await refuse("en", "malformed", { params: { fields: "text, language" } });
    expect(error).toMatchObject({ code: "malformed", params: { fields: "text, language" } });
    expect(error.message).toContain("text, language");
  });

  it("says when the chair may override", async () => {
    expect((await refuse("en", "floor-taken", { overridable: true })).error.overridable).toBe(true);
    expect((await refuse("en", "floor-taken")).error).not.toHaveProperty("overridable");
  });

  it("has one of the statuses of the protocol", () => {
    const known = [401, 403, 404, 409, 413, 422, 429, 503];
    for (const code of codes) expect(known, code).toContain(statusOf(code));
    expect([statusOf("forbidden"), statusOf("floor-taken"), statusOf("time-passed")]).toEqual([403, 409, 422]);
  });
});
