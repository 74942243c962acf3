import { expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { now } from "./portal.ts";

test("the demo needs nothing: no webhook, no home", async () => {
  const { code, stdout, stderr } = await b24(["demo", "--now", now], {
    env: { HOME: undefined, B24KIT_HOME: undefined, LANG: undefined },
  });
  expect(code).toBe(0);
  expect(stdout).toMatch(/[а-я]/i);
  expect(stderr).toContain("b24 auth login");
});

test("an English demo is about an English company", async () => {
  const { code, stdout } = await b24(["demo", "--lang", "en", "--now", now]);
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/[а-я]/i);
});

test("the demo says how to go on, in the words that started it", async () => {
  expect((await b24(["demo", "--now", now])).stderr).toMatch(/^ {2}b24 report briefing$/m);
  const { stderr } = await b24(["demo", "--now", now], { env: { B24KIT_COMMAND: "./b24" } });
  expect(stderr).toMatch(/^ {2}\.\/b24 report briefing$/m);
});

test("the same instant gives the same briefing, and --quiet leaves it alone", async () => {
  const once = await b24(["demo", "--quiet", "--json"], { env: { B24KIT_NOW: now } });
  const twice = await b24(["demo", "--quiet", "--json"], { env: { B24KIT_NOW: now } });
  expect(once.stderr).toBe("");
  expect(withoutPort(twice.stdout)).toBe(withoutPort(once.stdout));
});

function withoutPort(text: string): string {
  return text.replaceAll(/127\.0\.0\.1:\d+/g, "host");
}
