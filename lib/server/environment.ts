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
  /** Who sends e-mail, and from where; absent, none is sent. */
  email?: { server: string; from: string };
  /** Where people sign in once for many services; absent, badges alone open the door. */
  oidc?: { issuer: string; clientId: string; clientSecret: string; name: string };
  demo: boolean;
};

const schema = z.object({
  PORT: whole(0, 65_535).default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: address(["postgres:", "postgresql:"]).optional(),
  ROSTRUM_DATA_DIR: z.string().default(".data"),
  NEXTAUTH_SECRET: z.string().min(16).optional(),
  NEXTAUTH_URL: address(["http:", "https:"]).optional(),
  EMAIL_SERVER: address(["smtp:", "smtps:"]).optional(),
  EMAIL_FROM: z
    .string()
    .regex(/^[^<>]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/)
    .optional(),
  OIDC_ISSUER: address(["http:", "https:"]).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60).optional(),
  ROSTRUM_DEMO: z.enum(["on", "off"]).default("on"),
});

type Parsed = z.output<typeof schema>;

const expected: Record<keyof typeof schema.shape, string> = {
  PORT: "a whole number from 0 to 65535, such as 3000",
  HOST: "a host name or an address to listen on, such as 127.0.0.1",
  DATABASE_URL: "an address of PostgreSQL, such as postgresql://user:password@host:5432/rostrum",
  ROSTRUM_DATA_DIR: "the path of a folder, such as .data",
  NEXTAUTH_SECRET: "at least 16 characters that nobody can guess",
  NEXTAUTH_URL: "the address people type, such as https://rostrum.example.org",
  EMAIL_SERVER: "the address of a mail server, such as smtp://user:password@mail.example.org:587",
  EMAIL_FROM: "whom e-mail comes from, such as Secretariat <summit@example.org>",
  OIDC_ISSUER: "the address of a provider of single sign-on, such as https://login.example.org",
  OIDC_CLIENT_ID: "the name under which the provider knows this server",
  OIDC_CLIENT_SECRET: "what the provider gave this server to prove itself",
  OIDC_NAME: "what people call the provider, such as Delegates' Portal",
  ROSTRUM_DEMO: '"on" or "off"',
};

// The values of these are secrets: a terminal and a log outlive the mistake.
const unspoken = new Set(["DATABASE_URL", "NEXTAUTH_SECRET", "EMAIL_SERVER", "OIDC_CLIENT_SECRET"]);

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
    email: emailOf(data.EMAIL_SERVER, data.EMAIL_FROM),
    oidc: oidcOf(data),
    demo: data.ROSTRUM_DEMO === "on",
  };
}

/** All three, or none. */
function oidcOf({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: Parsed): Environment["oidc"] {
  const given = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET };
  const missing = Object.entries(given).find(([, value]) => value === undefined)?.[0];
  if (missing && Object.values(given).some((value) => value !== undefined)) throw new Error(complaint(missing, {}));
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined;
  const name = OIDC_NAME ?? new URL(OIDC_ISSUER).hostname;
  return { issuer: OIDC_ISSUER.replace(/\/$/, ""), clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name };
}

/** One without the other sends nothing, which somebody would find out on the day. */
function emailOf(server: string | undefined, from: string | undefined): Environment["email"] {
  if (server && from) return { server, from };
  if (server || from) throw new Error(complaint(server ? "EMAIL_FROM" : "EMAIL_SERVER", {}));
  return undefined;
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
  const value = variables[variable];
  const said = value === undefined ? "is missing" : unspoken.has(variable) ? "is not usable" : `is "${value}"`;
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
