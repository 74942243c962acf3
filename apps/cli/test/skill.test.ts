import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layouts, renderSkill, skills } from "@b24kit/skill-content";
import { expect, test } from "vitest";
import { version } from "../src/version.ts";
import { newHome } from "./skill-home.ts";

test.each(layouts)(
  "$id: a skill is installed where the host looks for it, and leaves no trace",
  async ({ id, folder, title }) => {
    const home = newHome();
    const installed = await home.run(["install", "--for", id]);
    expect({ code: installed.code, stderr: installed.stderr }).toEqual({
      code: 0,
      stderr: `bitrix24 ${version} for ${title}: ${join(home.path, ...folder, "bitrix24")}. It stays at this version until you install it again\n`,
    });
    const files = renderSkill(skills[0]!, { host: id, version });
    for (const [path, text] of Object.entries(files)) {
      const file = join(home.path, ...folder, "bitrix24", path);
      expect(readFileSync(file, "utf8")).toBe(text);
      expect(installed.stdout).toContain(`write\t${file}\t${Buffer.byteLength(text)}\n`);
    }
    expect((await home.run(["check", "--for", id])).code).toBe(0);
    expect((await home.run(["list", "--json"])).stdout).toContain(`"${id} ${version}"`);
    expect((await home.run(["remove", "--for", id])).code).toBe(0);
    expect(home.tree()).toEqual([]);
  },
);

test("two skills of a host leave no trace, whichever goes first", async () => {
  for (const order of [
    ["bitrix24", "bitrix24-developer"],
    ["bitrix24-developer", "bitrix24"],
  ]) {
    const home = newHome();
    await home.run(["install", "bitrix24", "--for", "codex"]);
    await home.run(["install", "bitrix24-developer", "--for", "codex"]);
    for (const name of order) expect((await home.run(["remove", name, "--for", "codex"])).code).toBe(0);
    expect(home.tree()).toEqual([]);
  }
});

test("what else stands in the folders is not touched", async () => {
  const home = newHome();
  mkdirSync(join(home.path, ".claude", "skills", "other"), { recursive: true });
  writeFileSync(join(home.path, ".claude", "skills", "other", "SKILL.md"), "mine");
  const before = home.tree();
  await home.run(["install", "--for", "claude"]);
  writeFileSync(join(home.path, ".claude", "skills", "bitrix24", "notes.md"), "my notes");
  await home.run(["install", "--for", "claude"]);
  const removed = await home.run(["remove", "--for", "claude"]);
  expect(removed.stderr).toContain(
    `left, since it is yours: ${join(home.path, ".claude", "skills", "bitrix24", "notes.md")}`,
  );
  expect(home.tree()).toEqual([...before, ".claude/skills/bitrix24", ".claude/skills/bitrix24/notes.md"].toSorted());
});

test("--dry-run shows all files and writes none", async () => {
  const home = newHome();
  const { stdout, stderr } = await home.run(["install", "--for", "cursor", "--dry-run"]);
  expect(stdout).toContain(join(home.path, ".cursor", "skills", "bitrix24", "SKILL.md"));
  expect(stderr).toContain("nothing was written");
  expect(home.tree()).toEqual([]);
});

test("an edited copy is kept, and told", async () => {
  const home = newHome();
  await home.run(["install", "--for", "claude"]);
  const file = join(home.path, ".claude", "skills", "bitrix24", "SKILL.md");
  writeFileSync(file, "my own text");
  for (const verb of ["install", "remove"]) {
    const { code, stderr } = await home.run([verb, "--for", "claude"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/edited copy was kept as it is[^]*SKILL\.md[^]*--edited/);
    expect(readFileSync(file, "utf8")).toBe("my own text");
  }
  const checked = await home.run(["check", "--for", "claude"]);
  expect({ code: checked.code, isTold: checked.stderr.includes("SKILL.md: edited") }).toEqual({
    code: 1,
    isTold: true,
  });
  expect((await home.run(["install", "--for", "claude", "--edited"])).code).toBe(0);
  expect(readFileSync(file, "utf8")).toContain('name: "bitrix24"');
});

test("a skill of the same name that b24 did not install is kept", async () => {
  const home = newHome();
  const folder = join(home.path, ".claude", "skills", "bitrix24");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "SKILL.md"), "somebody else's");
  for (const args of [["install"], ["remove", "--edited"]]) {
    const { code, stderr } = await home.run([...args, "--for", "claude"]);
    expect({ args, code, isTold: stderr.includes("b24 did not install this skill") }).toEqual({
      args,
      code: 2,
      isTold: true,
    });
    expect(stderr).not.toContain("edited copy");
  }
  expect(readFileSync(join(folder, "SKILL.md"), "utf8")).toBe("somebody else's");
});

test("an older copy that nobody edited is brought to this version, files that are no more go", async () => {
  const home = newHome();
  await home.run(["install", "--for", "claude"]);
  const folder = join(home.path, ".claude", "skills", "bitrix24");
  const manifest = JSON.parse(readFileSync(join(folder, ".b24kit.json"), "utf8")) as {
    files: Record<string, string>;
    version: string;
  };
  const hash = manifest.files["SKILL.md"];
  writeFileSync(join(folder, "references", "old.md"), readFileSync(join(folder, "SKILL.md")));
  writeFileSync(
    join(folder, ".b24kit.json"),
    JSON.stringify({ ...manifest, version: "0.0.9", files: { ...manifest.files, "references/old.md": hash } }),
  );
  expect((await home.run(["check", "--for", "claude"])).stderr).toContain(
    `version 0.0.9 is installed, the command has ${version}: b24 skill install bitrix24 --for claude\n`,
  );
  const { code, stdout } = await home.run(["install", "--for", "claude"]);
  expect({ code, isRemoved: stdout.includes(`remove\t${join(folder, "references", "old.md")}`) }).toEqual({
    code: 0,
    isRemoved: true,
  });
  expect(existsSync(join(folder, "references", "old.md"))).toBe(false);
});

test.each([
  ["the folder of the skill is a link", (skill: string, outside: string) => symlinkSync(outside, skill)],
  [
    "a folder in it is a link",
    (skill: string, outside: string) => {
      mkdirSync(skill);
      symlinkSync(outside, join(skill, "references"));
    },
  ],
  [
    "a file in it is a link",
    (skill: string, outside: string) => {
      mkdirSync(skill);
      symlinkSync(join(outside, "precious"), join(skill, "SKILL.md"));
    },
  ],
])("%s: refused, nothing is written through it", async (_name, make) => {
  const home = newHome();
  const outside = mkdtempSync(join(tmpdir(), "b24-outside-"));
  writeFileSync(join(outside, "precious"), "as it was");
  mkdirSync(join(home.path, ".claude", "skills"), { recursive: true });
  make(join(home.path, ".claude", "skills", "bitrix24"), outside);
  for (const verb of ["install", "remove", "check"]) {
    const { code, stderr } = await home.run([verb, "--for", "claude", ...(verb === "check" ? [] : ["--edited"])]);
    expect({ verb, code, isTold: stderr.includes("has links") }).toEqual({ verb, code: 2, isTold: true });
  }
  expect(readdirSync(outside)).toEqual(["precious"]);
  expect(readFileSync(join(outside, "precious"), "utf8")).toBe("as it was");
});

test("a list of files that leads out of the folder is no list", async () => {
  const home = newHome();
  await home.run(["install", "--for", "claude"]);
  const folder = join(home.path, ".claude", "skills", "bitrix24");
  const precious = join(home.path, "precious");
  writeFileSync(precious, "as it was");
  const manifest = JSON.parse(readFileSync(join(folder, ".b24kit.json"), "utf8")) as { files: object };
  writeFileSync(join(folder, ".b24kit.json"), JSON.stringify({ ...manifest, files: { "../../../precious": "" } }));
  expect((await home.run(["remove", "--for", "claude", "--edited"])).code).toBe(2);
  expect(readFileSync(precious, "utf8")).toBe("as it was");
});

test("an unknown agent, skill or page is an error of usage with the names that there are", async () => {
  const home = newHome();
  for (const [args, sentence] of [
    [["install", "--for", "claud"], "did you mean: claude"],
    [["install", "--for", "emacs"], "there are: claude, codex, cursor, openclaw"],
    [["install", "bitrix", "--for", "claude"], "there is no such skill"],
    [["print", "bitrix24", "nothing"], "there is no such page"],
    [["install"], "--for"],
  ] as const) {
    const { code, stderr } = await home.run(args);
    expect({ args, code, isTold: stderr.includes(sentence) }).toEqual({ args, code: 64, isTold: true });
  }
  expect(home.tree()).toEqual([]);
});

test("a file in the way is told, with what to do", async () => {
  const home = newHome();
  writeFileSync(join(home.path, ".claude"), "");
  const { code, stderr } = await home.run(["install", "--for", "claude", "--lang", "ru"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/не удалось прочитать папку навыка[^]*стоит файл[^]*--dir/);
});

// Root may write everywhere.
test.skipIf(process.getuid?.() === 0)("a read-only folder is told, and stays as it is", async () => {
  const home = newHome();
  const skillsFolder = join(home.path, ".claude", "skills");
  mkdirSync(skillsFolder, { recursive: true });
  chmodSync(skillsFolder, 0o555);
  const { code, stderr } = await home.run(["install", "--for", "claude"]);
  chmodSync(skillsFolder, 0o755);
  expect({ code, isTold: /cannot write[^]*no right[^]*--dir/.test(stderr) }).toEqual({ code: 1, isTold: true });
  expect(readdirSync(skillsFolder)).toEqual([]);
});

test.runIf(process.platform === "linux")("a folder that even root cannot write to is told", async () => {
  const home = newHome();
  const { code, stderr } = await home.run(["install", "--for", "claude", "--dir", "/proc/skills"]);
  expect({ code, isTold: /cannot write to the folder of the skill: \/proc[^]*--dir/.test(stderr) }).toEqual({
    code: 1,
    isTold: true,
  });
});

test("--dir installs into another folder, however many folders are made for it", async () => {
  const home = newHome();
  const dir = join(home.path, ..."a/b/c/d/e/f/g/h/i/j".split("/"));
  const place = ["bitrix24-developer", "--for", "codex", "--dir", dir];
  expect((await home.run(["install", ...place])).code).toBe(0);
  expect((await home.run(["check", ...place])).code).toBe(0);
  const list = join(dir, "bitrix24-developer", ".b24kit.json");
  writeFileSync(list, readFileSync(list, "utf8").replace(`"${version}"`, '"0.0.9"'));
  expect((await home.run(["check", ...place])).stderr).toContain(
    `b24 skill install ${place.slice(0, -1).join(" ")} '${dir}'\n`,
  );
  expect((await home.run(["remove", ...place])).code).toBe(0);
  expect(home.tree()).toEqual([]);
});

test("--explicit leaves it to the user to start the skill, until --no-explicit", async () => {
  const home = newHome();
  const policy = join(home.path, ".agents", "skills", "bitrix24", "agents", "openai.yaml");
  for (const [option, isExplicit] of [
    [["--explicit"], true],
    [[], true],
    [["--no-explicit"], false],
    [[], false],
  ] as const) {
    const { stderr } = await home.run(["install", "--for", "codex", ...option]);
    const found = {
      option,
      isExplicit: readFileSync(policy, "utf8").includes("allow_implicit_invocation: false"),
      isTold: stderr.includes("only when it is named"),
    };
    expect(found).toEqual({ option, isExplicit, isTold: isExplicit });
  }
});

test("print shows what would be installed", async () => {
  const home = newHome();
  const files = renderSkill(skills[0]!, { host: "claude", version });
  expect((await home.run(["print"])).stdout).toBe(files["SKILL.md"]);
  expect((await home.run(["print", "bitrix24", "crm"])).stdout).toBe(files["references/crm.md"]);
  expect(JSON.parse((await home.run(["print", "--json"])).stdout)).toEqual(files);
});

test("check prints what a security scan looks for, and finds nothing undeclared", async () => {
  const { code, stdout, stderr } = await newHome().run(["check", "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const rows = JSON.parse(stdout) as { looked: string; found: readonly string[]; problems: number }[];
  expect(rows).toHaveLength(skills.length * new Set(rows.map(({ looked }) => looked)).size);
  expect(rows.filter(({ problems }) => problems > 0)).toEqual([]);
  expect(rows.find(({ looked }) => looked === "binaries")?.found).toEqual(["b24"]);
});

test("nothing installed: remove says so, check fails", async () => {
  const home = newHome();
  expect(await home.run(["remove", "--for", "claude"])).toMatchObject({
    code: 0,
    stderr: "no skill is installed there\n",
  });
  expect(await home.run(["check", "--for", "claude", "--lang", "ru"])).toMatchObject({
    code: 1,
    stderr: `${join(home.path, ".claude", "skills", "bitrix24")}: не установлен\n`,
  });
  rmSync(home.path, { recursive: true });
});
