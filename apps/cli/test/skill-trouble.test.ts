import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderSkill, skills } from "@b24kit/skill-content";
import { describe, expect, test } from "vitest";
import { version } from "../src/version.ts";
import { newHome, type SkillHome } from "./skill-home.ts";

const forClaude = ["--for", "claude"];
const folderOf = ({ path }: SkillHome): string => join(path, ".claude", "skills", "bitrix24");

/** As an upgrade that was killed leaves it: the list of an older version, new files, a half of one. */
async function killedUpgrade(home: SkillHome): Promise<void> {
  await home.run(["install", ...forClaude]);
  const folder = folderOf(home);
  const list = join(folder, ".b24kit.json");
  const manifest = JSON.parse(readFileSync(list, "utf8")) as { files: Record<string, string> };
  const { "references/crm.md": _new, ...older } = manifest.files;
  const files = { ...older, "SKILL.md": "0".repeat(64) };
  writeFileSync(list, JSON.stringify({ ...manifest, version: "0.0.9", files }));
  writeFileSync(join(folder, ".b24kit-0123456789ab"), "half");
  writeFileSync(join(folder, "references", ".b24kit-ba9876543210"), "half");
}

describe("after an install that was killed between two files", () => {
  test("check tells what it has left, remove takes all of it", async () => {
    const home = newHome();
    await killedUpgrade(home);
    const { code, stderr } = await home.run(["check", ...forClaude]);
    expect(code).toBe(1);
    for (const file of ["SKILL.md", "references/crm.md", ".b24kit-0123456789ab"]) {
      expect(stderr).toContain(`${file}: left by an install that was cut off\n`);
    }
    expect(stderr).not.toMatch(/: edited|not installed by b24/);
    const removed = await home.run(["remove", ...forClaude]);
    expect({ code: removed.code, stderr: removed.stderr }).toEqual({ code: 0, stderr: "" });
    expect(home.tree()).toEqual([]);
  });

  test("install ends it, also when the agent shall start otherwise than before", async () => {
    const home = newHome();
    await killedUpgrade(home);
    writeFileSync(
      join(folderOf(home), "SKILL.md"),
      renderSkill(skills[0]!, { host: "claude", version, isImplicit: false })["SKILL.md"] ?? "",
    );
    expect((await home.run(["install", ...forClaude])).code).toBe(0);
    expect(home.tree().filter((path) => /\.b24kit-/.test(path))).toEqual([]);
    expect((await home.run(["check", ...forClaude])).code).toBe(0);
  });

  test("what somebody edited is still kept, and a file of the user's own stays", async () => {
    const home = newHome();
    await killedUpgrade(home);
    writeFileSync(join(folderOf(home), "references", "crm.md"), "mine");
    writeFileSync(join(folderOf(home), ".b24kit-notes"), "mine");
    const { code, stderr } = await home.run(["remove", ...forClaude]);
    expect({ code, isTold: stderr.includes("left, since it is yours") }).toEqual({ code: 0, isTold: true });
    expect(readFileSync(join(folderOf(home), "references", "crm.md"), "utf8")).toBe("mine");
    expect(readFileSync(join(folderOf(home), ".b24kit-notes"), "utf8")).toBe("mine");
  });
});

test("an install that fails half-way takes back what it wrote", async () => {
  const home = newHome();
  mkdirSync(folderOf(home), { recursive: true });
  // A file in place of a folder: SKILL.md is written before that is found.
  writeFileSync(join(folderOf(home), "references"), "mine");
  const before = home.tree();
  const { code, stderr } = await home.run(["install", ...forClaude]);
  expect({ code, isTold: /cannot write[^]*a file stands in the way/.test(stderr) }).toEqual({ code: 1, isTold: true });
  expect(home.tree()).toEqual(before);
});

test("a file in place of the folder is called a file", async () => {
  const home = newHome();
  mkdirSync(join(home.path, ".claude", "skills"), { recursive: true });
  writeFileSync(folderOf(home), "mine");
  for (const verb of ["install", "remove", "check"]) {
    const { code, stderr } = await home.run([verb, ...forClaude]);
    expect({ verb, code, isTold: stderr.includes("a file stands in place of the skill's folder") }).toEqual({
      verb,
      code: 2,
      isTold: true,
    });
  }
});

test("a file on the way is told by every command", async () => {
  const home = newHome();
  writeFileSync(join(home.path, ".claude"), "");
  for (const verb of ["install", "remove", "check"]) {
    const { code, stderr } = await home.run([verb, ...forClaude]);
    expect({
      verb,
      code,
      isTold: /cannot read the folder of the skill[^]*a file stands in the way/.test(stderr),
    }).toEqual({
      verb,
      code: 1,
      isTold: true,
    });
  }
});

// Root may read everything.
test.skipIf(process.getuid?.() === 0).each([
  ["the folder", ""],
  ["the list of files", ".b24kit.json"],
])("%s cannot be read: told by every command", async (_name, file) => {
  const home = newHome();
  await home.run(["install", ...forClaude]);
  chmodSync(join(folderOf(home), file), 0o000);
  for (const verb of ["install", "remove", "check"]) {
    const { code, stderr } = await home.run([verb, ...forClaude]);
    expect({ verb, code, isTold: /cannot read the folder of the skill[^]*no right/.test(stderr) }).toEqual({
      verb,
      code: 1,
      isTold: true,
    });
  }
  chmodSync(join(folderOf(home), file), 0o700);
});

test("--dir without a name or without an agent is an error of usage", async () => {
  const home = newHome();
  for (const [args, sentence] of [
    [["install", ...forClaude, "--dir", ""], "an empty path"],
    [["remove", ...forClaude, "--dir", " "], "an empty path"],
    [["check", ...forClaude, "--dir", ""], "an empty path"],
    [["check", "--dir", "/somewhere"], "--dir without --for"],
    [["check", "--dir", ""], "--dir without --for"],
  ] as const) {
    const { code, stdout, stderr } = await home.run(args);
    expect({ args, code, stdout, isTold: stderr.includes(sentence) }).toEqual({
      args,
      code: 64,
      stdout: "",
      isTold: true,
    });
  }
  expect(home.tree()).toEqual([]);
});
