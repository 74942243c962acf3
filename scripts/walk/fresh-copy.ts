import { execFileSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";

/** Copies what a clone of the checkout would have, changes that are not committed included; nothing that was installed or built. */
export function freshCopy(root: string, folder: string): void {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  for (const file of listed.split("\0")) {
    // A file that was removed and not committed is listed, too.
    if (file !== "" && existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
  }
}
