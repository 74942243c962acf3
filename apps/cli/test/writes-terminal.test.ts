import { afterAll, beforeAll, expect, test } from "vitest";
import { deletion, planIn, renaming, signedIn, type SignedIn } from "./signed-in.ts";
import { whyNoTerminal } from "./terminal.ts";

let home: SignedIn;
beforeAll(async () => {
  home = await signedIn();
});
afterAll(async () => home[Symbol.asyncDispose]());

const count = (): number => home.writes().length;

test.skipIf(whyNoTerminal !== undefined)("a yes on the terminal runs the plan and prints the result", async () => {
  const before = count();
  const terminal = home.open(...renaming(home, "By hand"));
  await terminal.sees("Change deal");
  terminal.types("y");
  const { code, stdout } = await terminal.end();
  expect(code).toBe(0);
  expect(stdout).toContain('"title": "By hand"');
  expect(stdout).toContain("b24 plan undo");
  expect(count()).toBe(before + 1);
});

test.skipIf(whyNoTerminal !== undefined).each([
  ["Enter", "\r"],
  ["n", "n"],
  ["Ctrl+C", "\u0003"],
])("%s is a no: nothing is sent, and the plan is discarded", async (_name, keys) => {
  const before = count();
  const terminal = home.open(...renaming(home, "Not so"));
  await terminal.sees("Change deal");
  terminal.types(keys);
  const { code, stdout } = await terminal.end();
  expect(code).toBe(2);
  expect(stdout).toContain("cancelled, nothing was sent");
  expect(count()).toBe(before);
  const shown = await home.run("plan", "show", planIn(stdout), "--json");
  expect(JSON.parse(shown.stdout)).toMatchObject({ status: "discarded" });
});

test.skipIf(whyNoTerminal !== undefined)("a deletion takes the number that is shown", async () => {
  const before = count();
  const wrong = home.open(...deletion(home));
  await wrong.sees("type the number");
  wrong.types("1\r");
  expect((await wrong.end()).code).toBe(2);
  const yes = home.open(...deletion(home));
  await yes.sees("type the number");
  yes.types("y\r");
  expect((await yes.end()).code).toBe(2);
  expect(count()).toBe(before);
  const planned = await home.run(...deletion(home));
  const right = home.open("plan", "apply", planIn(planned.stdout));
  await right.sees("type the number ");
  const number = right.reads(/type the number (\d{4})/);
  right.types(`${number}\r`);
  const { code, stdout } = await right.end();
  expect(code).toBe(0);
  expect(stdout).toMatch(/Deleted: deal \d+/);
  expect(home.writes().at(-1)).toBe("crm.item.delete");
});

test.skipIf(whyNoTerminal !== undefined)("a profile for agents asks a person who sits at a terminal", async () => {
  await home.setAccess({ confirm: "agent" });
  const terminal = home.open("do", "create-task", "Call the bank");
  await terminal.sees("Create the task");
  terminal.types("y");
  const { code, stdout } = await terminal.end();
  expect(code).toBe(0);
  expect(stdout).toMatch(/Created: task \d+ “Call the bank”/);
  await home.setAccess({});
});

test.skipIf(whyNoTerminal !== undefined)("several that fit are a list to pick from", async () => {
  const deals = home.portal.world.deals.filter((deal) => deal["IS_RECURRING"] === "N");
  const words = deals.map((deal) => String(deal["TITLE"]).split(" ")[0] ?? "");
  const title = words.find((word, index) => words.indexOf(word) !== index) ?? "";
  const terminal = home.open("do", "comment-deal", title, "A remark");
  await terminal.sees("Which one?");
  terminal.types("\r");
  await terminal.sees("remark");
  terminal.types("y");
  expect((await terminal.end()).code).toBe(0);
  expect(home.writes().at(-1)).toBe("crm.timeline.comment.add");
});

test.skipIf(whyNoTerminal !== undefined)("in Russian the lines of a plan stand under each other", async () => {
  await using russian = await signedIn({ language: "ru" });
  const terminal = russian.open(...renaming(russian, "Новое имя"));
  await terminal.sees("Изменить сделку");
  terminal.types("n");
  const { stdout } = await terminal.end();
  const lines = stdout.split("\n");
  const labels = lines.filter((line) => /^(?:План|Портал|Объектов|Отмена|Действует до) /.test(line));
  expect(labels).toHaveLength(5);
  expect(new Set(labels.map((line) => /^.{13} */.exec(line)?.[0].length))).toEqual(new Set([14]));
  expect(lines.every((line) => line.trimEnd().length <= 80)).toBe(true);
});
