import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";

/** The user PostgreSQL runs as, where that is not ours. */
export type ServerUser = { name: string; uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root. For root this returns the owner of its files where they exist, else an unprivileged
 * user (`postgres`, made if need be, or `nobody`); for anybody else undefined, meaning ourselves.
 * Throws one sentence when root has no such user.
 */
export function serverUser(folder: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user = ownerOf(folder) ?? lookUp("postgres") ?? makeUser("postgres") ?? lookUp("nobody");
  if (user) return user;
  throw new Error("PostgreSQL does not run as root and there is no other user for it; start Rostrum as another user.");
}

function ownerOf(folder: string): ServerUser | undefined {
  const { uid = 0, gid = 0 } = statSync(folder, { throwIfNoEntry: false }) ?? {};
  return uid === 0 ? undefined : { name: `the user with number ${uid}`, uid, gid };
}

/** The nearest folder above a path that the user may not enter; undefined when the way is free. */
export function closedFolder(path: string, user: ServerUser | undefined): string | undefined {
  if (!user) return undefined;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!mayEnter(folder, user)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function mayEnter(folder: string, user: ServerUser): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return Boolean(mode & 0o100);
  if (gid === user.gid) return Boolean(mode & 0o010);
  return Boolean(mode & 0o001);
}

function lookUp(name: string): ServerUser | undefined {
  const id = (what: string) => Number(execFileSync("id", [what, name], { encoding: "utf8", stdio: "pipe" }));
  try {
    return { name, uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

function makeUser(name: string): ServerUser | undefined {
  try {
    execFileSync("groupadd", ["--system", name], { stdio: "ignore" });
    execFileSync("useradd", ["--system", "--no-create-home", "--gid", name, name], { stdio: "ignore" });
    return lookUp(name);
  } catch {
    return undefined;
  }
}
