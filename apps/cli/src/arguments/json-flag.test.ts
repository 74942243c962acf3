import { expect, test } from "vitest";
import { settleJsonFlag, wantsJson } from "./json-flag.ts";

const takesValue = (flag: string) => ["--param", "--out"].includes(flag);

test.each([
  ["call user.get --json ID,NAME", "call user.get --json=ID,NAME"],
  ["call user.get --json ID --all", "call user.get --json=ID --all"],
  ["--json call profile", "--json= call profile"],
  ["call --json profile", "call --json= profile"],
  ["call user.get --json --all", "call user.get --json= --all"],
  ["call user.get --param a --json a.b", "call user.get --param a --json= a.b"],
  ["call --param a --json profile", "call --param a --json= profile"],
  ["report briefing --json", "report briefing --json="],
  ["call x --json=ID", "call x --json=ID"],
  ["plan list --json id", "plan list --json=id"],
  ["methods search --json move deal", "methods search --json= move deal"],
  ["do create-task --json call", "do create-task --json= call"],
  ["do create-task Call --json id", "do create-task Call --json=id"],
  ["do create-task Call --json id --confirm-write", "do create-task Call --json=id --confirm-write"],
  ["do create-task Call --json the bank", "do create-task Call --json= the bank"],
  ["report schedule --json tomorrow", "report schedule --json= tomorrow"],
  ["call x -- --json ID", "call x -- --json ID"],
])("%s", (line, expected) => {
  expect(settleJsonFlag(line.split(" "), takesValue).join(" ")).toBe(expected);
});

test.each([
  ["call x --json", true],
  ["--format json call x", true],
  ["call x --format=json", true],
  ["call x --format text", false],
  ["call x -- --json", false],
])("%s asks for JSON errors: %s", (line, expected) => {
  expect(wantsJson(line.split(" "))).toBe(expected);
});
