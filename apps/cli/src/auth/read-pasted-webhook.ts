import { InvalidWebhookError, parseWebhook, type Webhook } from "b24kit";
import { findWebhook } from "@b24kit/credential-store/find-webhook";
import type { Context } from "../context.ts";
import { CliError, usageError } from "../errors/cli-error.ts";
import { describeError } from "../errors/describe-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Text } from "../words.ts";
import { isInteractive, terminalOf } from "./is-interactive.ts";
import { readPipedText } from "./read-piped-text.ts";
import type { SignIn } from "./sign-in.ts";
import { unwrapAddress } from "./unwrap-address.ts";

/** Where the address of the webhook comes from: a question on the terminal, unless another place is named. */
export interface WebhookSource {
  readonly stdin?: true;
  readonly fromEnv?: true;
}

/**
 * Reads the address of a webhook as it was pasted; from then on its key is taken out of all that is printed. Throws
 * `InvalidWebhookError`, and `CliError` when there is nowhere to read it from.
 */
export async function readPastedWebhook(context: Context, source: WebhookSource): Promise<Webhook> {
  return parsePasted(context, await textOf(context, source));
}

/** The webhook in a text, which is hidden from now on whatever it is. Throws `InvalidWebhookError`. */
export function parsePasted({ io }: Context, text: string): Webhook {
  io.known.learn({ address: text });
  const webhook = parseWebhook(unwrapAddress(text));
  io.known.learn({ address: addressOf(webhook), host: webhook.host });
  return webhook;
}

/** The full address without a method: what is stored. */
export function addressOf(webhook: Webhook): string {
  return webhook.methodUrl("").href;
}

/** The webhook as a sign-in. */
export function webhookSignIn(webhook: Webhook): SignIn {
  return { kind: "webhook", credential: webhook, secretOf: () => addressOf(webhook) };
}

async function textOf(context: Context, { stdin, fromEnv }: WebhookSource): Promise<string> {
  const { io } = context;
  if (fromEnv === true) return findWebhook(io.env)?.value ?? nothingInEnvironment();
  if (stdin === true) {
    if (terminalOf(io) !== undefined) throw stdinIsTerminal();
    return (await readPipedText(io.stdin())).trim();
  }
  if (!isInteractive(io)) throw noTerminal();
  const { askHidden } = await import("./ask.ts");
  return askHidden(context, question, problemOf);
}

function problemOf(text: string): Text | undefined {
  try {
    parseWebhook(unwrapAddress(text));
    return undefined;
  } catch (error) {
    if (error instanceof InvalidWebhookError) return describeError(error).words.why;
    throw error;
  }
}

const question: Text = {
  ru: "Вставьте адрес входящего вебхука (на портале: «Разработчикам → Другое → Входящий вебхук»); он не будет виден",
  en: "Paste the address of an inbound webhook (on the portal: Developer resources → Other → Inbound webhook); it stays hidden",
};

function nothingInEnvironment(): never {
  throw new CliError("no-webhook", exitCodes.access, {
    what: { ru: "в окружении нет вебхука", en: "the environment holds no webhook" },
    why: {
      ru: "переменные B24KIT_WEBHOOK_URL, BITRIX24_WEBHOOK_URL, BITRIX_WEBHOOK_URL не заданы",
      en: "none of B24KIT_WEBHOOK_URL, BITRIX24_WEBHOOK_URL, BITRIX_WEBHOOK_URL is set",
    },
    next: {
      ru: "задайте BITRIX24_WEBHOOK_URL или вызовите b24 auth login без --from-env",
      en: "set BITRIX24_WEBHOOK_URL, or call b24 auth login without --from-env",
    },
  });
}

function stdinIsTerminal() {
  return usageError(
    { ru: "--stdin читает канал, а не терминал", en: "--stdin reads a pipe, not a terminal" },
    { ru: "набранный на терминале вебхук был бы виден", en: "a webhook typed on the terminal would be seen" },
    { ru: "уберите --stdin: команда спросит вебхук скрыто", en: "leave --stdin out: the command asks, and hides it" },
  );
}

function noTerminal() {
  return usageError(
    { ru: "некого спросить: нет терминала", en: "there is no terminal to ask on" },
    {
      ru: "адрес вебхука спрашивается скрыто, а аргументом он не передаётся",
      en: "the address of the webhook is asked for hidden, and is never an argument",
    },
    {
      ru: "передайте его в stdin (--stdin) или через переменную (--from-env)",
      en: "give it on stdin (--stdin) or in a variable (--from-env)",
    },
  );
}
