import { randomBytes } from "node:crypto";
import { link, rm, writeFile } from "node:fs/promises";

// What file systems without hard links say (exFAT, some shared folders of containers).
const linkless = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

/**
 * Writes a file that must not exist yet, readable by this user alone; false when it was there already.
 * The name appears with the whole content behind it, so nobody ever reads half of it.
 */
export async function writeOnce(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, content, { mode: 0o600, flag: "wx" });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (!linkless.has(code)) throw error;
    return writeFile(file, content, { mode: 0o600, flag: "wx" }).then(() => true, unlessThere);
  } finally {
    await rm(draft, { force: true });
  }
}

function unlessThere(error: NodeJS.ErrnoException): false {
  if (error.code === "EEXIST") return false;
  throw error;
}
