import { Command, InvalidArgumentError } from "commander";
import type { Language, Text } from "../words.ts";

/** A command with its name and the sentence that says what it does. */
export function commandOf(name: string, summary: Text, language: Language): Command {
  return new Command(name).summary(summary[language]).description(summary[language]);
}

/** Reads a whole number from 1 up to `most`. */
export function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
    throw new InvalidArgumentError(`1–${most}`);
  };
}
