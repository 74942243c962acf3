import { sendMessage } from "@b24kit/portal";
import { expect, test } from "vitest";
import { messageCommands } from "./message-commands.ts";

const commandsOf = (text: string) => messageCommands("message", text, (one) => sendMessage({ chatId: 7 }, one));

test("Markdown goes out as BB codes, codes of the text as they are written", () => {
  expect(commandsOf("**да** [USER=1]x[/USER]")).toEqual({
    message: {
      method: "im.message.add",
      params: { DIALOG_ID: "chat7", MESSAGE: "[B]да[/B] [\u2060USER=1]x[\u2060/\u2060USER]" },
    },
  });
});

test("a text that is larger than a message takes several, in their order", () => {
  const commands = commandsOf(`начало ${"[x] слово ".repeat(2500)}конец`);
  expect(Object.keys(commands)).toEqual(["message", "message2"]);
  const texts = Object.values(commands).map(({ params }) => String(params?.["MESSAGE"]));
  expect(texts.every(({ length }) => length <= 20_000)).toBe(true);
  expect(texts[0]).toMatch(/^начало /);
  expect(texts[1]).toMatch(/конец$/);
});
