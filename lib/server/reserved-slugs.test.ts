import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RESERVED_SLUGS, refuseReserved } from "@/lib/server/reserved-slugs";

const folders = (of: string) =>
  readdirSync(of, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe("the address of a meeting", () => {
  it("is none that leads to a page or a file of Rostrum", () => {
    const taken = [...folders("app"), ...folders("public")].filter((name) => !name.startsWith("["));
    expect(taken).toContain("sign-in");
    expect(RESERVED_SLUGS).toEqual(expect.arrayContaining(taken));
  });

  it("is refused in one sentence where it is reserved, and only there", () => {
    expect(() => refuseReserved("components")).toThrow(
      "The address components leads to a page of Rostrum, so no meeting can have it; choose another.",
    );
    expect(() => refuseReserved("components-of-peace")).not.toThrow();
  });
});
