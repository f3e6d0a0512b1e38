import { describe, expect, it } from "vitest";
import { publicAddress } from "./public-address";

const asked = (headers: Record<string, string>, house?: string) => publicAddress(new Headers(headers), house);

describe("the address that people in the room may type", () => {
  it("is the host that was asked for, in front of a proxy if there is one", () => {
    expect(asked({ host: "192.168.1.5:3000" })).toBe("192.168.1.5:3000");
    expect(asked({ host: "inside:3000", "x-forwarded-host": "rostrum.example, inside" })).toBe("rostrum.example");
  });

  it("is that of the house where one is set", () => {
    expect(asked({ host: "localhost:3000" }, "https://rostrum.example")).toBe("rostrum.example");
  });

  it("is none where it would lead a phone to itself", () => {
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"]) expect(asked({ host })).toBeUndefined();
    expect(asked({})).toBeUndefined();
  });
});
