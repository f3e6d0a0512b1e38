import { describe, expect, it, vi } from "vitest";

vi.mock("@/lib/server/caller", () => ({}));
vi.mock("@/lib/server/overview", () => ({}));

const { localAddress } = await import("./home-of");

describe("the address to go to after signing in", () => {
  it.each(["/", "/summit/3/moderate", "/summit?x=1"])("may be %s", (address) => {
    expect(localAddress(address)).toBe(address);
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "/\\elsewhere.example/",
    "/\t/elsewhere.example/",
    "/.//elsewhere.example",
    "javascript:alert(1)",
    "summit",
    "",
    null,
  ])("may not be %s", (address) => {
    expect(localAddress(address)).toBeUndefined();
  });
});
