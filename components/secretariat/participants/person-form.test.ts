import { describe, expect, it } from "vitest";
import { changesOf, formOf } from "@/components/secretariat/participants/person-form";

const ana = {
  id: "ana",
  name: "Ana Ruiz",
  title: "Minister",
  rank: "minister",
  role: "delegate",
  delegation: { names: { en: "Mexico" }, kind: "state" },
  email: "ana@example.org",
  language: "es",
  externalId: "1",
  gender: "female",
  panellist: false,
  preferences: [3, 1],
  isProtected: false,
  tables: [],
};

describe("the form of a person", () => {
  it("sends of somebody known only what was changed", () => {
    const before = formOf(ana, "Mexico");
    expect(changesOf(before, before, false)).toEqual({});
    expect(changesOf(before, { ...before, name: " Ana Soto ", email: "" }, false)).toEqual({
      name: "Ana Soto",
      email: null,
    });
    expect(changesOf(before, { ...before, first: "", second: "1" }, false)).toEqual({ preferences: [1] });
    expect(changesOf(before, { ...before, language: "" }, false)).toEqual({ language: null });
    expect(changesOf(before, { ...before, delegation: "" }, false)).toEqual({ delegation: null });
  });

  it("sends a name behind a pseudonym only with the pseudonym", () => {
    const before = formOf(ana, "Mexico");
    expect(changesOf(before, { ...before, identity: "Ana Ruiz" }, false)).toEqual({});
    const hidden = { ...before, name: "Speaker A", isProtected: true, identity: "Ana Ruiz" };
    expect(changesOf(before, hidden, false)).toEqual({ name: "Speaker A", protected: true, identity: "Ana Ruiz" });
  });

  it("sends everything of somebody new", () => {
    const before = formOf(null, "");
    expect(changesOf(before, { ...before, name: "Ola Berg", delegation: "Sweden" }, true)).toMatchObject({
      name: "Ola Berg",
      delegation: { name: "Sweden", kind: "other" },
      preferences: [],
      email: null,
    });
  });
});
