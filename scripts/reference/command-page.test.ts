import { expect, test } from "vitest";
import { commandPage } from "./command-page.ts";
import { code, plain } from "./markdown.ts";
import { type Command, grammarOfCommand, grammarOfScheduler } from "./whole-grammar.ts";

const english = await grammarOfCommand("en");

function visible(command: Command): readonly Command[] {
  const below = command.createHelp().visibleCommands(command);
  return below.flatMap((one) => (one.name() === "help" ? [] : [one, ...visible(one)]));
}

test.each(["en", "ru"] as const)("every command and every option stands on the page (%s)", async (language) => {
  for (const program of [await grammarOfCommand(language), grammarOfScheduler(language)]) {
    const page = commandPage(program, language);
    for (const command of visible(program)) {
      expect(page).toMatch(new RegExp(`^#{2,4} .*\\b${command.name()}$`, "m"));
      for (const { flags } of command.options.filter(({ hidden }) => !hidden)) expect(page).toContain(code(flags));
    }
  }
});

test("what only a shell calls does not", () => {
  expect(commandPage(english, "en")).not.toMatch(/^## b24 complete$/m);
});

test("words of help are no markup", () => {
  expect(plain("a|b <id> *c* _d_ e_f [g]\n h")).toBe(String.raw`a\|b \<id\> \*c\* \_d\_ e_f \[g\] h`);
  expect(plain("{{ x }}")).not.toContain("{{");
});
