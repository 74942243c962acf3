import { expect, test } from "vitest";
import { withOwnCommand } from "./own-command.ts";

const env = { B24KIT_COMMAND: "./b24" };

test("a checkout names its own starters", () => {
  expect(withOwnCommand("see b24-scheduler check, then b24 auth login", env)).toBe(
    "see ./b24-scheduler check, then ./b24 auth login",
  );
});

test("what is no command, and what names its place already, stays", () => {
  for (const text of [
    "a bug in b24-scheduler itself",
    "b24 comes from npm",
    "/opt/b24-scheduler run",
    "b24-scheduler checks it",
  ])
    expect(withOwnCommand(text, env)).toBe(text);
});

test("an installed program is called by its name", () => {
  expect(withOwnCommand("b24-scheduler run", {})).toBe("b24-scheduler run");
});
