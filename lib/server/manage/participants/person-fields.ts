import { z } from "zod";
import { isFormula } from "@/lib/documents/participants/formula";
import { plainCell } from "@/lib/documents/participants/sheet";
import { locales } from "@/lib/i18n/locales";
import { GENDERS, KINDS, RANKS, ROLES } from "@/lib/roundtable/state";

/** What a sheet may not hold, nobody may type. */
const text = z
  .string()
  .max(2_000)
  .transform(plainCell)
  .refine((typed) => typed.length <= 200 && !isFormula(typed));
const filled = text.refine((typed) => typed !== "");
const orNull = text.transform((typed) => typed || null).nullable();

/** Somebody as the secretariat writes her by hand. What is left out stays as it is. `name` is the pseudonym where she is protected. */
export const personFields = z.strictObject({
  name: filled.optional(),
  title: text.optional(),
  rank: z.enum(RANKS).optional(),
  role: z.enum(ROLES).optional(),
  /** By name, as the lists of States and organizations know it or not; null for nobody. */
  delegation: z
    .strictObject({ name: filled, kind: z.enum(KINDS).optional() })
    .nullable()
    .optional(),
  email: orNull.refine((typed) => typed === null || /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(typed)).optional(),
  /** One of those that Rostrum speaks; a list may name others. */
  language: z.enum(locales).nullable().optional(),
  externalId: orNull.optional(),
  panellist: z.boolean().optional(),
  gender: z.enum(GENDERS).nullable().optional(),
  preferences: z.array(z.number().int().min(1).max(999)).max(2).optional(),
  protected: z.boolean().optional(),
  /** The name behind the pseudonym: kept apart, and never shown again. */
  identity: text.optional(),
});

export const newPersonFields = personFields.refine(({ name }) => name !== undefined, { path: ["name"] });

export type PersonFields = z.output<typeof personFields>;
