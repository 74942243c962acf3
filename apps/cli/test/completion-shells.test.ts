import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { b24, main } from "./b24.ts";
import { openOnTerminal, whyNoTerminal } from "./terminal.ts";

/** A folder with `b24` in `bin`, the scripts of all shells, and a file to be completed. */
let folder: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "b24-shells-"));
  mkdirSync(join(folder, "bin"));
  const program = join(folder, "bin", "b24");
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`);
  chmodSync(program, 0o755);
  env = { PATH: `${join(folder, "bin")}:${process.env["PATH"]}`, HOME: folder, B24KIT_HOME: join(folder, "home") };
  for (const shell of ["bash", "zsh", "fish", "powershell"])
    writeFileSync(join(folder, `b24.${shell}`), (await b24(["completion", shell])).stdout);
  writeFileSync(join(folder, "won deals.csv"), "");
});

const has = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status === 0;

// bash breaks words at "=", and the words come as it breaks them.
const inBash = `
. ./b24.bash
COMP_WORDS=(b24 "$@") COMP_CWORD=$#
_b24_complete
printf '%s\\n' "\${COMPREPLY[@]}"
`;

test.each([
  [["report", "brie"], ["briefing"]],
  [["report", "--format", "=", "m"], ["md"]],
  [["report", "--chart", "=", "x", "brie"], ["briefing"]],
  [["call", "crm.deal.li"], ["crm.deal.list"]],
])("bash completes %j", (words, found) => {
  const text = execFileSync("bash", ["-c", inBash, "bash", ...words], { cwd: folder, env, encoding: "utf8" });
  expect(text.trimEnd().split("\n")).toEqual(found);
});

test("bash runs nothing of what is typed", () => {
  execFileSync("bash", ["-c", inBash, "bash", "search", "$(touch typed)", "`touch typed`", ""], { cwd: folder, env });
  expect(existsSync(join(folder, "typed"))).toBe(false);
});

test.skipIf(!has("fish")).each([
  ["b24 report brie", "briefing\tMorning briefing"],
  ["b24 report --format=m", "--format=md"],
  ["b24 export deal --to wo", "won deals.csv"],
  ["b24 export deal --to=wo", "--to=won deals.csv"],
  ["b24 call crm.deal.li", "crm.deal.list"],
])("fish completes %j", (line, found) => {
  const script = `source ./b24.fish; complete -C '${line}'`;
  const text = execFileSync("fish", ["--no-config", "-c", script], { cwd: folder, env, encoding: "utf8" });
  expect(text.trimEnd()).toBe(found);
});

/** How a shell starts without the settings of whoever runs this, and reads the script. */
const interactive = {
  bash: { words: ["bash", "--norc", "--noprofile", "-i"], reads: ". ./b24.bash" },
  zsh: { words: ["zsh", "-f", "-i"], reads: "autoload -U compinit; compinit -u -D; . ./b24.zsh" },
} as const;

describe.skipIf(whyNoTerminal !== undefined).each(["bash", "zsh"] as const)("TAB in %s on a terminal", (shell) => {
  test.skipIf(!has(shell))("completes commands, values and files", async () => {
    const { words, reads } = interactive[shell];
    const terminal = openOnTerminal(words, env);
    terminal.types(`cd '${folder}'; ${reads}; echo rea""dy\r`);
    await terminal.sees("ready");
    for (const [typed, seen] of [
      ["b24 report brie\t", "b24 report briefing"],
      ["b24 report --format=m\t", "b24 report --format=md"],
      ["b24 export deal --to wo\t", "b24 export deal --to won\\ deals.csv"],
      ["b24 export deal --to=wo\t", "b24 export deal --to=won\\ deals.csv"],
      // Behind what goes on there is no space.
      ["b24 call crm.ite\tlis\t", "b24 call crm.item.list"],
    ] as const) {
      terminal.types(typed);
      await terminal.sees(seen);
      // Strikes the line out.
      terminal.types("\u0015");
    }
    terminal.types("exit\r");
    expect((await terminal.end()).code).toBe(0);
  });
});

test("the script for PowerShell names the program and closes what it opens", async () => {
  const { stdout } = await b24(["completion", "powershell"]);
  expect(stdout).toContain("-CommandName 'b24', 'b24.cmd', 'b24.ps1'");
  const count = (sign: string): number => stdout.split(sign).length;
  expect(["(", "{", "["].map(count)).toEqual([")", "}", "]"].map(count));
});

test("a shell without a script is an error of usage", async () => {
  const { code, stderr } = await b24(["completion", "tcsh"]);
  expect(code).toBe(64);
  expect(stderr).toContain("bash, zsh, fish, powershell");
});
