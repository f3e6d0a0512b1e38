import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readEnvironment } from "@/lib/server/environment";

describe("the environment", () => {
  it("has a default for everything", () => {
    expect(readEnvironment({})).toMatchObject({ port: 3000, dataDir: resolve(".data"), demo: true });
    expect(readEnvironment({}).databaseUrl).toBeUndefined();
  });

  it("takes an empty variable as unset", () => {
    expect(readEnvironment({ PORT: "", DATABASE_URL: " ", ROSTRUM_DEMO: "" })).toMatchObject({
      port: 3000,
      demo: true,
    });
  });

  it("reads what is set", () => {
    const set = {
      PORT: "8080",
      ROSTRUM_DATA_DIR: "/srv/rostrum",
      ROSTRUM_DEMO: "off",
      NEXTAUTH_URL: "https://a.example",
    };
    expect(readEnvironment(set)).toMatchObject({
      port: 8080,
      dataDir: "/srv/rostrum",
      demo: false,
      publicUrl: "https://a.example",
    });
  });

  it.each([
    ["PORT", "eighty"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["DATABASE_URL", "mysql://localhost/rostrum"],
    ["DATABASE_URL", "rostrum"],
    ["NEXTAUTH_URL", "rostrum.example.org"],
    ["NEXTAUTH_SECRET", "short"],
    ["EMAIL_SERVER", "https://mail.example.org"],
    ["EMAIL_FROM", "the secretariat"],
    ["ROSTRUM_DEMO", "yes"],
  ])("refuses %s=%s in one sentence that names it", (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} .+ should be .+\\.$`));
  });

  it("takes who sends e-mail and from where together, or neither", () => {
    const email = { server: "smtp://mail.example.org", from: "Secretariat <summit@example.org>" };
    expect(readEnvironment({ EMAIL_SERVER: email.server, EMAIL_FROM: email.from }).email).toEqual(email);
    expect(readEnvironment({}).email).toBeUndefined();
    expect(() => readEnvironment({ EMAIL_SERVER: email.server })).toThrow(/^EMAIL_FROM is missing; it should be .+\.$/);
    expect(() => readEnvironment({ EMAIL_FROM: email.from })).toThrow(/^EMAIL_SERVER is missing; it should be .+\.$/);
  });

  it("repeats no secret", () => {
    const url = "mysql://user:hunter2@host/rostrum";
    expect(() => readEnvironment({ DATABASE_URL: url })).toThrow(expect.not.stringContaining("hunter2"));
    expect(() => readEnvironment({ EMAIL_SERVER: "ftp://user:hunter2@host" })).toThrow(/^EMAIL_SERVER is not usable/);
    expect(() => readEnvironment({ NEXTAUTH_SECRET: "hunter2" })).toThrow(/^NEXTAUTH_SECRET is not usable/);
  });
});
