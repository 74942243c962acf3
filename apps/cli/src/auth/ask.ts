import { Writable } from "node:stream";
import { confirm, isCancel, password, select, text } from "@clack/prompts";
import type { Context } from "../context.ts";
import type { OutputStream } from "../io.ts";
import type { Text } from "../words.ts";
import { cancelled } from "./cancelled.ts";
import { giveUpSignal } from "./give-up-signal.ts";

/** What a question needs of its surroundings. */
export type Asker = Pick<Context, "io" | "language">;

/** Says what is wrong with an answer; undefined takes it. It must not repeat a hidden answer. */
type Validate = (answer: string) => Text | undefined;

/** Asks for something that nobody may see: dots are shown in its place. */
export async function askHidden(asker: Asker, question: Text, validate: Validate): Promise<string> {
  return answered(asker, (signal) =>
    password({ ...shared(asker, question), signal, mask: "•", ...checked(asker, validate) }),
  );
}

/** Asks for a text. */
export async function askText(asker: Asker, question: Text): Promise<string> {
  return answered(asker, (signal) => text({ ...shared(asker, question), signal }));
}

/** Asks for yes or no; `isYes` is what Enter means. */
export async function askYes(asker: Asker, question: Text, isYes: boolean): Promise<boolean> {
  const { active, inactive } = { ru: { active: "Да", inactive: "Нет" }, en: { active: "Yes", inactive: "No" } }[
    asker.language
  ];
  return answered(asker, (signal) =>
    confirm({ ...shared(asker, question), signal, active, inactive, initialValue: isYes }),
  );
}

/** Lets the person pick one of several. */
export async function askChoice(
  asker: Asker,
  question: Text,
  options: { value: string; label: string }[],
): Promise<string> {
  return answered(asker, (signal) => select({ ...shared(asker, question), signal, options, showInstructions: false }));
}

/** Questions are shown on stderr: stdout is for data. */
function shared({ io, language }: Asker, question: Text) {
  return { message: question[language], input: io.stdin(), output: withWidth(io.stderr) };
}

/** A terminal may tell no width (ssh -tt, docker): the library would then break the line after every character. */
function withWidth(stderr: OutputStream): Writable {
  if ((stderr.columns ?? 0) > 0) return stderr;
  return new Writable({ write: (chunk: string | Buffer, _encoding, done) => void stderr.write(chunk, done) });
}

function checked({ language }: Asker, validate: Validate) {
  return { validate: (answer: string | undefined) => validate(answer ?? "")?.[language] };
}

/**
 * Throws `CliError` ("cancelled") when a person gives no answer: Ctrl+C, Ctrl+D, Esc; and an AbortError when a signal stopped
 * the command, as it stops any other work.
 */
async function answered<T>({ io }: Asker, ask: (signal: AbortSignal) => Promise<T>): Promise<Exclude<T, symbol>> {
  const giveUp = giveUpSignal(io.stdin(), io.signal);
  try {
    const answer = await ask(giveUp.signal);
    if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  } finally {
    giveUp.release();
  }
  if (io.signal.aborted) throw new DOMException("The question was not answered.", "AbortError");
  throw cancelled();
}
