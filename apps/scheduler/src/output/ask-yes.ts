import { createInterface } from "node:readline/promises";
import type { Asker } from "../secrets/ask-hidden.ts";
import type { Text } from "../words.ts";

/** Asks a person on the terminal; anything but a yes is a no, and so are Ctrl+C, the end of the input and a signal. */
export async function askYes({ io, language }: Asker, question: Text): Promise<boolean> {
  const { stdin, stderr, signal } = io;
  const lines = createInterface({ input: stdin, output: stderr });
  const over = new AbortController();
  lines.once("close", () => over.abort());
  try {
    const word = { ru: "да/нет", en: "yes/no" }[language];
    const answer = await lines.question(`${question[language]} (${word}) `, {
      signal: AbortSignal.any([signal, over.signal]),
    });
    return /^(y|yes|д|да)$/i.test(answer.trim());
  } catch {
    return false;
  } finally {
    lines.close();
  }
}
