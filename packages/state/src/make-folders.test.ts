import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runChild } from "../test/child.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";

// In a process of its own: the defect was a loop that nothing but SIGKILL ends.
test.runIf(existsSync("/proc/self"))("a folder whose children the system denies with ENOENT is given up", async () => {
  expect(await runChild("make-state", ["/proc/b24kit/deep"])).toBe("bad-folder bad-folder bad-folder");
});

test("folders that are missing are made, a link to a folder is one, a link to nothing is told", async () => {
  const folder = temporaryFolder();
  expect(await runChild("make-state", [join(folder, "a", "b", "c")])).toBe("made made made");
  mkdirSync(join(folder, "real"));
  symlinkSync(join(folder, "real"), join(folder, "link"));
  expect(await runChild("make-state", [join(folder, "link", "sub")])).toBe("made made made");
  symlinkSync(join(folder, "nothing"), join(folder, "dangling"));
  expect(await runChild("make-state", [join(folder, "dangling", "sub")])).toBe("bad-folder bad-folder bad-folder");
});
