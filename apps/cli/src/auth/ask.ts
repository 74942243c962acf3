import { type Readable, Writable } from "node:stream";
import { confirm, isCancel, password, text } from "@clack/prompts";
import type { Context } from "../context.ts";
import type { OutputStream } from "../io.ts";
import type { Text } from "../words.ts";

/** What a question needs of its surroundings. */
export type Asker = Pick<Context, "io" | "language">;

/** Says what is wrong with an answer; undefined takes it. It must not repeat a hidden answer. */
type Validate = (answer: string) => Text | undefined;

/** Asks for something that nobody may see: dots are shown in its place. Ctrl+C throws an AbortError. */
export async function askHidden(asker: Asker, question: Text, validate: Validate): Promise<string> {
  return answered(password({ ...shared(asker, question), mask: "•", ...checked(asker, validate) }));
}

/** Asks for a text. Ctrl+C throws an AbortError. */
export async function askText(asker: Asker, question: Text): Promise<string> {
  return answered(text(shared(asker, question)));
}

/** Asks for yes or no; `isYes` is what Enter means. Ctrl+C throws an AbortError. */
export async function askYes(asker: Asker, question: Text, isYes: boolean): Promise<boolean> {
  const { active, inactive } = { ru: { active: "Да", inactive: "Нет" }, en: { active: "Yes", inactive: "No" } }[
    asker.language
  ];
  return answered(confirm({ ...shared(asker, question), active, inactive, initialValue: isYes }));
}

/** Questions are shown on stderr: stdout is for data. */
function shared({ io, language }: Asker, question: Text) {
  const input: Readable = io.stdin();
  const output = withWidth(io.stderr);
  return { message: question[language], input, output, signal: io.signal };
}

/** A terminal may tell no width (ssh -tt, docker): the library would then break the line after every character. */
function withWidth(stderr: OutputStream): Writable {
  if ((stderr.columns ?? 0) > 0) return stderr;
  return new Writable({ write: (chunk: string | Buffer, _encoding, done) => void stderr.write(chunk, done) });
}

function checked({ language }: Asker, validate: Validate) {
  return { validate: (answer: string | undefined) => validate(answer ?? "")?.[language] };
}

/** The rest of the command line takes Ctrl+C as it takes SIGINT. */
async function answered<T>(asked: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await asked;
  if (isCancel(answer)) throw new DOMException("The question was not answered.", "AbortError");
  return answer as Exclude<T, symbol>;
}
