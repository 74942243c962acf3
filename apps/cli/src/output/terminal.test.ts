import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { terminalTraits } from "./terminal.ts";

const pipe = new PassThrough();
const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 120 });

test.each([
  ["a pipe", pipe, {}, false, 80],
  ["a terminal", terminal, {}, true, 120],
  ["NO_COLOR", terminal, { NO_COLOR: "1" }, false, 120],
  ["NO_COLOR wins", terminal, { NO_COLOR: "1", FORCE_COLOR: "1" }, false, 120],
  ["TERM=dumb", terminal, { TERM: "dumb" }, false, 120],
  ["CI", terminal, { CI: "true" }, false, 120],
  ["FORCE_COLOR in a pipe", pipe, { FORCE_COLOR: "1" }, true, 80],
  ["CLICOLOR_FORCE in a pipe", pipe, { CLICOLOR_FORCE: "1" }, true, 80],
  ["CLICOLOR_FORCE=0", pipe, { CLICOLOR_FORCE: "0" }, false, 80],
])("%s", (_name, stream, env, colour, width) => {
  expect(terminalTraits(stream, env)).toMatchObject({ colour, width });
});

test("only a live terminal is animated", () => {
  expect(terminalTraits(terminal, {}).animated).toBe(true);
  expect(terminalTraits(terminal, { CI: "1" }).animated).toBe(false);
  expect(terminalTraits(pipe, { FORCE_COLOR: "1" }).animated).toBe(false);
});
