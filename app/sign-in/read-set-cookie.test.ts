import { describe, expect, it } from "vitest";
import { readSetCookie } from "./read-set-cookie";

describe("a Set-Cookie header", () => {
  it("is read with its attributes", () => {
    const header =
      "next-auth.session-token=a.b%3D; Path=/; Expires=Mon, 19 Sep 2016 14:00:00 GMT; HttpOnly; SameSite=Lax";
    expect(readSetCookie(header)).toEqual({
      name: "next-auth.session-token",
      value: "a.b=",
      options: {
        path: "/",
        httpOnly: true,
        secure: false,
        sameSite: "lax",
        expires: new Date("2016-09-19T14:00:00Z"),
      },
    });
  });

  it("keeps what makes a cookie of https", () => {
    const { options } = readSetCookie("__Secure-x=1; Secure; SameSite=Strict");
    expect(options).toEqual({ path: "/", httpOnly: false, secure: true, sameSite: "strict" });
  });
});
