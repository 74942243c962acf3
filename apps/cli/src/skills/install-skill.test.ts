import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installSkill } from "./install-skill.ts";

test("a first install that fails leaves neither files nor folders", async () => {
  const home = mkdtempSync(join(tmpdir(), "b24-install-"));
  // No file system takes such a name; it comes after others, as a full disk would.
  const files = { "SKILL.md": "text", "references/crm.md": "text", [`references/${"a".repeat(300)}`]: "text" };
  const installation = { skill: "bitrix24", host: "claude", version: "0.1.0", isExplicit: false, edited: false };
  const folder = join(home, ".claude", "skills", "bitrix24");
  const install = installSkill({ ...installation, folder, files, renderings: [files], isDryRun: false });
  await expect(install).rejects.toThrow("ENAMETOOLONG");
  expect(readdirSync(home)).toEqual([]);
});
