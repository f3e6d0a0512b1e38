import { describe, expect, it } from "vitest";
import { callerAddress, PEER_HEADER } from "@/lib/server/address";
import { headerReader } from "@/lib/server/origin";

const address = (peer: string, forwarded?: string) =>
  callerAddress(headerReader({ [PEER_HEADER]: peer, "x-forwarded-for": forwarded }));

describe("the address of a caller", () => {
  it("is the peer of the connection, which a header cannot change from far away", () => {
    expect(address("203.0.113.9")).toBe("203.0.113.9");
    expect(address("203.0.113.9", "198.51.100.1")).toBe("203.0.113.9");
    expect(address("::ffff:203.0.113.9")).toBe("203.0.113.9");
  });

  it("is the last that a proxy nearby has named", () => {
    expect(address("127.0.0.1", "198.51.100.1, 203.0.113.9")).toBe("203.0.113.9");
    expect(address("::1", "203.0.113.9")).toBe("203.0.113.9");
  });

  it("is half of an IPv6 address", () => {
    expect(address("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2");
    expect(address("2001:db8:1:2:9::1")).toBe("2001:db8:1:2");
  });
});
