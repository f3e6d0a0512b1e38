import { afterEach, describe, expect, it, vi } from "vitest";
import { headerReader, sameOrigin } from "@/lib/server/origin";

const allowed = (headers: Record<string, string>) => sameOrigin(headerReader(headers));

describe("the origin of a request", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("may be the host that was asked for, whatever its default port", () => {
    expect(allowed({ host: "192.168.1.7:3000", origin: "http://192.168.1.7:3000" })).toBe(true);
    expect(allowed({ host: "summit.example", origin: "https://summit.example" })).toBe(true);
    expect(allowed({ host: "summit.example:80", origin: "http://Summit.example" })).toBe(true);
  });

  it("may be the host in front of a proxy, or that of NEXTAUTH_URL", () => {
    const origin = "https://summit.example";
    expect(allowed({ host: "10.0.0.2:3000", "x-forwarded-host": "summit.example", origin })).toBe(true);
    vi.stubEnv("NEXTAUTH_URL", "https://summit.example");
    expect(allowed({ host: "10.0.0.2:3000", origin })).toBe(true);
  });

  it("may be absent, as it is in a script", () => {
    expect(allowed({ host: "summit.example" })).toBe(true);
    expect(allowed({ host: "summit.example", "sec-fetch-site": "cross-site" })).toBe(false);
  });

  it.each(["https://evil.example", "http://summit.example:8080", "null", "", "summit.example"])(
    "may not be %j",
    (origin) => expect(allowed({ host: "summit.example", origin })).toBe(false),
  );

  it("is read from the Headers of a Request as well", () => {
    const headers = new Headers({ host: "summit.example", origin: "https://evil.example" });
    expect(sameOrigin(headerReader(headers))).toBe(false);
  });
});
