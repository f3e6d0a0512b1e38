import type { AuthOptions, User } from "next-auth";
import credentials from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { authSecret, secureCookies } from "@/lib/server/auth/session-token";

/** Whoever a badge belongs to, as NextAuth carries it: the id of the participant and the version of the badge. */
export type BadgeUser = User & { id: string; badge: number };

type Parts = {
  /** Takes the typed code, returns whose badge it is; throws with a refusal code as message. */
  authorize(code: unknown): Promise<BadgeUser>;
  /** Does this badge still hold? */
  holds(participant: string, badge: number): Promise<boolean>;
  /** Single sign-on, where the house has it: takes an e-mail address, returns whose it is, or why nobody can be told by it. */
  oidc?: {
    issuer: string;
    clientId: string;
    clientSecret: string;
    name: string;
    whoHas(email: string): Promise<BadgeUser | "nobody" | "several">;
  };
};

const makeProvider = (credentials as unknown as { default?: typeof credentials }).default ?? credentials;
const twoWeeks = 14 * 24 * 60 * 60;

/** Whom a provider of single sign-on names: her address, if the provider vouches for it. */
type OidcProfile = { sub: string; email?: string; email_verified?: boolean };

/** NextAuth's options: the provider `badge` with its field `code`, and `oidc` where the house has one. The token says who, never what may be done. */
export function authOptions(parts: Parts): AuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: secureCookies(),
    session: { strategy: "jwt", maxAge: twoWeeks },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    providers: [
      makeProvider({
        id: "badge",
        name: "Badge",
        credentials: { code: { label: "Code", type: "text" } },
        authorize: (given) => parts.authorize(given?.code),
      }),
      ...(parts.oidc ? [oidcProvider(parts.oidc)] : []),
    ],
    callbacks: {
      // Whom the provider knows and the meeting does not is led back to the form, with the reason.
      signIn: ({ user }) => (user.id in UNKNOWN ? `/sign-in?error=oidc-${user.id}` : true),
      async jwt({ token, user }) {
        if (user) return { sub: user.id, badge: (user as BadgeUser).badge };
        // Thrown here, NextAuth takes the cookie away.
        if (!(await parts.holds(String(token.sub), Number(token.badge)))) throw new Error("revoked");
        return token;
      },
      session: ({ session, token }) =>
        ({ expires: session.expires, user: { id: String(token.sub) } }) as typeof session,
    },
    logger: quiet,
  };
}

/** In place of an id: why nobody could be told. No id of a participant looks like it. */
const UNKNOWN = { nobody: true, several: true, unverified: true };

function oidcProvider({
  issuer,
  clientId,
  clientSecret,
  name,
  whoHas,
}: NonNullable<Parts["oidc"]>): OAuthConfig<OidcProfile> {
  return {
    id: "oidc",
    name,
    type: "oauth",
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email" } },
    idToken: true,
    // Some providers put the address into the token, others tell it only when asked.
    userinfo: {
      async request({ client, tokens }) {
        const claims = jwtClaims(tokens.id_token);
        return claims.email || !tokens.access_token
          ? claims
          : { ...claims, ...(await client.userinfo(tokens.access_token)) };
      },
    },
    checks: ["pkce", "state", "nonce"],
    clientId,
    clientSecret,
    async profile({ email, email_verified }) {
      if (!email || email_verified === false) return { id: "unverified" };
      const found = await whoHas(email);
      return typeof found === "string" ? { id: found } : found;
    },
  };
}

/** What an ID token says; its signature was verified when it came. */
function jwtClaims(token: string | undefined): OidcProfile {
  return JSON.parse(Buffer.from(token?.split(".")[1] ?? "e30", "base64url").toString("utf8"));
}

/** Codes of errors only: NextAuth's own logger prints what was sent, a badge's code with it. */
const quiet: AuthOptions["logger"] = {
  error(code) {
    if (code !== "JWT_SESSION_ERROR") console.error(`Sign-in: ${code}`);
  },
  warn() {},
  debug() {},
};
