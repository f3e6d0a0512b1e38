import type { AuthOptions, User } from "next-auth";
import credentials from "next-auth/providers/credentials";
import { authSecret, secureCookies } from "@/lib/server/auth/session-token";

/** Whoever a badge belongs to, as NextAuth carries it: the id of the participant and the version of the badge. */
export type BadgeUser = User & { id: string; badge: number };

type Parts = {
  /** Takes the typed code, returns whose badge it is; throws with a refusal code as message. */
  authorize(code: unknown): Promise<BadgeUser>;
  /** Does this badge still hold? */
  holds(participant: string, badge: number): Promise<boolean>;
};

const makeProvider = (credentials as unknown as { default?: typeof credentials }).default ?? credentials;
const twoWeeks = 14 * 24 * 60 * 60;

/** NextAuth's options: one provider, `badge`, with one field, `code`. The token says who, never what may be done. */
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
    ],
    callbacks: {
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

/** Codes of errors only: NextAuth's own logger prints what was sent, a badge's code with it. */
const quiet: AuthOptions["logger"] = {
  error(code) {
    if (code !== "JWT_SESSION_ERROR") console.error(`Sign-in: ${code}`);
  },
  warn() {},
  debug() {},
};
