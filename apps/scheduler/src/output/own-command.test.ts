import { expect, test } from "vitest";
import { buildGrammar } from "../grammar.ts";
import type { Io } from "../io.ts";
import { withOwnCommand } from "./own-command.ts";

const env = { B24KIT_COMMAND: "./b24" };

test("a checkout names its own starters", () => {
  expect(withOwnCommand("see b24-scheduler check, then b24 auth login", env)).toBe(
    "see ./b24-scheduler check, then ./b24 auth login",
  );
});

test("every command of the grammar is told as a checkout calls it, and commands of b24 with a profile", () => {
  const io = { stdout: process.stdout, stderr: process.stderr, version: "1" } as unknown as Io;
  const grammar = buildGrammar(io, "en", async () => Promise.resolve());
  const commands = grammar.createHelp().visibleCommands(grammar);
  expect(commands.length).toBeGreaterThan(12);
  for (const name of commands.map((one) => one.name()))
    expect(withOwnCommand(`b24-scheduler ${name} x`, env)).toBe(`./b24-scheduler ${name} x`);
  expect(withOwnCommand("b24 -P app plan apply ID", env)).toBe("./b24 -P app plan apply ID");
});

test("what is no command, and what names its place already, stays", () => {
  for (const text of [
    "a bug in b24-scheduler itself",
    "b24 comes from npm: @b24kit/cli",
    "/opt/b24-scheduler run",
    "b24-scheduler checks it",
  ])
    expect(withOwnCommand(text, env)).toBe(text);
});

test("an installed program is called by its name", () => {
  expect(withOwnCommand("b24-scheduler run", {})).toBe("b24-scheduler run");
});
