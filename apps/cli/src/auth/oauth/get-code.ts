import type { Context } from "../../context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import type { Text } from "../../words.ts";
import { isInteractive } from "../is-interactive.ts";
import { readPipedText } from "../read-piped-text.ts";
import { catchCode } from "./catch-code.ts";
import { readPastedCode, type ReturnedCode } from "./read-answer.ts";

export interface GetCodeOptions {
  /** The page on which the user lets the application in. */
  readonly url: string;
  readonly state: string;
  /** Where the browser comes back to on this computer; absent: the code is pasted. */
  readonly port?: number;
}

/** Seconds that a person has for the browser. */
const patience = 300;

/** Sends the user to the page and gets the code back. Throws `CliError`. */
export async function getCode(context: Context, { url, state, port }: GetCodeOptions): Promise<ReturnedCode> {
  if (port !== undefined) {
    const { timeout = patience } = context.options;
    return catchCode(context, { port, state, patience: timeout, onReady: () => tellPage(context, url) });
  }
  tellPage(context, url);
  const found = readPastedCode(await pasted(context, state), state);
  if (found === undefined) throw noCode();
  return found;
}

/** Shown also with `--quiet`: nothing goes on without it. Holds no secret: `state` proves only where the code belongs. */
function tellPage({ io, language, format }: Context, url: string): void {
  const text = { ru: "Откройте в браузере и разрешите доступ", en: "Open this in a browser and allow the access" };
  io.stderr.write(format === "json" ? `${JSON.stringify({ open: url })}\n` : `${text[language]}:\n${url}\n`);
}

/** Without a terminal the code comes on stdin. */
async function pasted(context: Context, state: string): Promise<string> {
  if (!isInteractive(context.io)) return readPipedText(context.io.stdin());
  const { askHidden } = await import("../ask.ts");
  return askHidden(context, question, (text) => (isUsable(text, state) ? undefined : notUsable));
}

/** A forged answer is usable as far as the question goes: it is refused with its own words. */
function isUsable(text: string, state: string): boolean {
  try {
    return readPastedCode(text, state) !== undefined;
  } catch {
    return true;
  }
}

const question: Text = {
  ru: "Вставьте код или весь адрес, на который вернулся браузер. Код действует 30 секунд и один раз",
  en: "Paste the code, or the whole address that the browser came back to. A code counts for 30 seconds, and once",
};
const notUsable: Text = { ru: "кода в этом нет", en: "there is no code in that" };

function noCode(): CliError {
  return new CliError("no-code", exitCodes.access, {
    what: { ru: "кода нет, вход не выполнен", en: "there is no code, nobody was signed in" },
    why: {
      ru: "в stdin не код и не адрес с кодом",
      en: "what came on stdin is neither a code nor an address with one",
    },
    next: {
      ru: "запустите команду в терминале или поймайте код: --port",
      en: "run the command in a terminal, or catch the code: --port",
    },
  });
}
