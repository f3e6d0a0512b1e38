import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

/** What the process was told from outside. */
export type Environment = {
  port: number;
  /** The interface to listen on; absent, all of them. */
  host?: string;
  /** A PostgreSQL of the house; absent, the embedded one. */
  databaseUrl?: string;
  /** Absolute path of the folder that keeps everything which must outlive a start. */
  dataDir: string;
  secret?: string;
  /** The address under which people reach this server, where it differs from the one they typed. */
  publicUrl?: string;
  demo: boolean;
};

const schema = z.object({
  PORT: whole(0, 65_535).default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: address(["postgres:", "postgresql:"]).optional(),
  ROSTRUM_DATA_DIR: z.string().default(".data"),
  NEXTAUTH_SECRET: z.string().min(16).optional(),
  NEXTAUTH_URL: address(["http:", "https:"]).optional(),
  ROSTRUM_DEMO: z.enum(["on", "off"]).default("on"),
});

const expected: Record<keyof typeof schema.shape, string> = {
  PORT: "a whole number from 0 to 65535, such as 3000",
  HOST: "a host name or an address to listen on, such as 127.0.0.1",
  DATABASE_URL: "an address of PostgreSQL, such as postgresql://user:password@host:5432/rostrum",
  ROSTRUM_DATA_DIR: "the path of a folder, such as .data",
  NEXTAUTH_SECRET: "at least 16 characters that nobody can guess",
  NEXTAUTH_URL: "the address people type, such as https://rostrum.example.org",
  ROSTRUM_DEMO: '"on" or "off"',
};

// The values of these two are secrets: a terminal and a log outlive the mistake.
const unspoken = new Set(["DATABASE_URL", "NEXTAUTH_SECRET"]);

/**
 * Takes variables, returns them parsed; an empty variable counts as unset.
 * Refuses a bad value with an Error of one sentence that names the variable and what it should be.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) throw new Error(complaint(parsed.error.issues[0]?.path[0], filled));
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    dataDir: resolve(data.ROSTRUM_DATA_DIR),
    secret: data.NEXTAUTH_SECRET,
    publicUrl: data.NEXTAUTH_URL,
    demo: data.ROSTRUM_DEMO === "on",
  };
}

let known: Environment | undefined;

/** The environment of this process, read once; a file `.env` beside package.json adds what is not set. */
export function environment(): Environment {
  if (!known && existsSync(".env")) process.loadEnvFile(".env");
  known ??= readEnvironment(process.env);
  return known;
}

function complaint(name: PropertyKey | undefined, variables: Record<string, string | undefined>): string {
  const variable = name as keyof typeof expected;
  const said = unspoken.has(variable) ? "is not usable" : `is "${variables[variable]}"`;
  return `${variable} ${said}; it should be ${expected[variable]}.`;
}

function whole(least: number, most: number) {
  return z
    .string()
    .regex(/^\s*\d+\s*$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
}

function address(protocols: string[]) {
  return z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));
}
