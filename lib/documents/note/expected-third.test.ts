import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXPECTED_THIRD } from "@/lib/documents/note/expected-third";
import { noteOf } from "@/lib/documents/note/note-of-source";
import { scoreOf } from "@/lib/documents/note/testing/score";
import { formOf } from "@/lib/documents/source/form-of";
import { sourceOf } from "@/lib/documents/source/source-of";

test.each(Object.entries(EXPECTED_THIRD))(
  "%s: all that was written down is read, and nothing more",
  async (name, expected) => {
    const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures/third", name)));
    const form = formOf(bytes);
    const source = typeof form === "string" ? await sourceOf(bytes, form) : form;
    const read = source.ok ? noteOf(source.source) : source;
    if (!read.ok) throw new Error(read.error.message);
    expect(read.plan.tables.map(({ number, title }) => ({ number, title }))).toEqual(
      expected.tables.map(({ number, title }) => ({ number, title })),
    );
    for (const { right, wanted } of Object.values(scoreOf(read.plan, expected, null))) expect(right).toBe(wanted);
  },
);
