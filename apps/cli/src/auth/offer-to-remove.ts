import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { describeError } from "../errors/describe-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Text } from "../words.ts";
import { isInteractive } from "./is-interactive.ts";
import { removeFromFile } from "./remove-from-file.ts";

/** Offers to take a webhook, which is stored by now, out of the file of another program; tells what is still there. */
export async function offerToRemove(context: Context, path: string, spellings: readonly string[]): Promise<void> {
  if (path === "-") return;
  if (!(await asked(context, path))) {
    noteLeft(context, path);
    return;
  }
  const isRemoved = await removeFromFile(path, ...spellings).catch((error: unknown) => {
    throw notCleaned(path, reasonOf(error), error);
  });
  if (!isRemoved)
    throw notCleaned(path, { ru: "в файле его больше не найти", en: "it is not found in the file any more" });
  context.messages.note({
    ru: `вебхук убран из ${path}; если файл мог прочесть кто-то ещё, перевыпустите вебхук на портале`,
    en: `the webhook was removed from ${path}; when others could read the file, issue a new one on the portal`,
  });
}

async function asked(context: Context, path: string): Promise<boolean> {
  if (!isInteractive(context.io)) return false;
  const { askYes } = await import("./ask.ts");
  const question = {
    ru: `Убрать вебхук из файла ${path}? Он лежит там открытым текстом`,
    en: `Remove the webhook from ${path}? It is in clear text there`,
  };
  try {
    return await askYes(context, question, true);
  } catch (error) {
    noteLeft(context, path);
    throw error;
  }
}

function noteLeft({ messages }: Context, path: string): void {
  messages.note({
    ru: `вебхук остался открытым текстом в ${path}: сотрите его там или удалите файл, если он больше не нужен`,
    en: `the webhook is still in clear text in ${path}: take it out, or delete the file when it is not needed any more`,
  });
}

function reasonOf(error: unknown): Text {
  const { code, words } = describeError(error);
  return code === "system" ? words.why : words.what;
}

function notCleaned(path: string, why: Text, cause?: unknown): CliError {
  return new CliError(
    "not-cleaned",
    exitCodes.failed,
    {
      what: {
        ru: `вход выполнен и сохранён, но вебхук остался открытым текстом: ${path}`,
        en: `you are signed in and that is stored, but the webhook is still in clear text: ${path}`,
      },
      why,
      next: {
        ru: "сотрите вебхук в этом файле сами или удалите файл; входить снова не нужно",
        en: "take the webhook out of that file yourself, or delete the file; there is no need to sign in again",
      },
    },
    { cause },
  );
}
