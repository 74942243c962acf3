import { expect, test } from "vitest";
import { withOwnCommand } from "./own-command.ts";

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
  expect(withOwnCommand(text, env)).toBe(told);
  expect(withOwnCommand(text, {})).toBe(text);
});
