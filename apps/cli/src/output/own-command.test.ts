import { expect, test } from "vitest";
import { namedProfile, withOwnCommand } from "./own-command.ts";

const env = { B24KIT_COMMAND: "./b24" };

test.each([
  ["sign in: b24 auth login main", "sign in: ./b24 auth login main"],
  ["see b24 --help or b24 <command> --help", "see ./b24 --help or ./b24 <command> --help"],
  ["справка — b24 --help или b24 <команда> --help", "справка — ./b24 --help или ./b24 <команда> --help"],
  ["\n  b24 report briefing", "\n  ./b24 report briefing"],
  ["a bug in b24 itself", "a bug in b24 itself"],
  ["./b24 auth list, /opt/b24 auth list", "./b24 auth list, /opt/b24 auth list"],
  ["b24 reports", "b24 reports"],
])("%j", (text, told) => {
  expect(withOwnCommand(text, { env })).toBe(told);
  expect(withOwnCommand(text, { env: {} })).toBe(text);
});

test.each([
  ["b24 plan apply x, b24 auth access write", "ru", "b24 -P ru plan apply x, b24 -P ru auth access write"],
  ["b24 auth login <name>; b24 methods search", "ru", "b24 auth login <name>; b24 methods search"],
  ["b24 plan list", "Мой портал", "b24 -P 'Мой портал' plan list"],
])("%j for the profile %s", (text, profile, told) => {
  expect(withOwnCommand(text, { env: {}, profile })).toBe(told);
});

test.each([
  [["plan", "list", "-P", "ru"], "ru"],
  [["--profile=ru", "plan"], "ru"],
  [["plan", "list"], undefined],
  [["-P"], undefined],
])("%j names the profile %s", (argv, profile) => {
  expect(namedProfile(argv)).toBe(profile);
});
