import type { Context } from "../../context.ts";
import { CliError, usageError } from "../../errors/cli-error.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { isObject } from "../../params/is-object.ts";
import { readSource } from "../../params/read-source.ts";
import type { Text } from "../../words.ts";
import { isInteractive, terminalOf } from "../is-interactive.ts";
import { unreadable } from "./unreadable-application.ts";

/** Where client id and client secret come from: questions on the terminal, unless another place is named. */
export interface ApplicationSource {
  /** A JSON file with client_id and client_secret; `-` is stdin. */
  readonly application?: string;
  readonly stdin?: true;
  readonly fromEnv?: true;
  /** The portal, and the authorization server of its region; they count before those of the file. */
  readonly portal?: string;
  readonly server?: string;
}

/** The application's card, and where it signs in. */
export interface GivenApplication {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly portal: string;
  readonly server?: string;
}

/** Reads the application; from then on its secret is taken out of all that is printed. Throws `CliError`. */
export async function readApplication(context: Context, source: ApplicationSource): Promise<GivenApplication> {
  const found = await partsOf(context, source);
  const clientId = found.clientId ?? (await ask(context, words.clientId, "text"));
  const clientSecret = found.clientSecret ?? (await ask(context, words.clientSecret, "hidden"));
  context.io.known.hideText(clientSecret);
  const portal = source.portal ?? found.portal ?? (await ask(context, words.portal, "text"));
  const server = source.server ?? found.server;
  return { clientId, clientSecret, portal, ...(server === undefined ? {} : { server }) };
}

type Parts = Partial<GivenApplication>;

async function partsOf(context: Context, { application, stdin, fromEnv }: ApplicationSource): Promise<Parts> {
  const { io } = context;
  if (fromEnv === true) return fromEnvironment(io.env);
  const path = stdin === true ? "-" : application;
  if (path === undefined) return {};
  if (path === "-" && terminalOf(io) !== undefined) throw stdinIsTerminal();
  return fromJson(await readSource(path, io.stdin, 1), path);
}

function fromEnvironment(env: Context["io"]["env"]): Parts {
  const [clientId, clientSecret] = [env["BITRIX24_CLIENT_ID"], env["BITRIX24_CLIENT_SECRET"]];
  if (!clientId || !clientSecret) throw nothingInEnvironment();
  return { clientId, clientSecret };
}

/** The names are those of the protocol. What else the file holds is left alone. */
function fromJson(text: string, path: string): Parts {
  const fields = jsonOf(text);
  const field = (name: string): string | undefined => {
    const value = isObject(fields) ? fields[name] : undefined;
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const [clientId, clientSecret, portal, server] = ["client_id", "client_secret", "portal", "server"].map(field);
  if (clientId === undefined || clientSecret === undefined) throw unreadable(path);
  return { clientId, clientSecret, ...(portal && { portal }), ...(server && { server }) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The error would repeat a part of the file.
    return undefined;
  }
}

function notEmpty(answer: string): Text | undefined {
  return answer.trim() === "" ? words.empty : undefined;
}

async function ask(context: Context, question: Text, kind: "text" | "hidden"): Promise<string> {
  if (!isInteractive(context.io)) throw noTerminal();
  const { askHidden, askText } = await import("../ask.ts");
  const answer = (
    await (kind === "hidden" ? askHidden(context, question, notEmpty) : askText(context, question))
  ).trim();
  return answer === "" ? ask(context, question, kind) : answer;
}

const words = {
  clientId: {
    ru: "client_id из карточки приложения («Код приложения»)",
    en: "client_id of the application's card (Application ID)",
  },
  clientSecret: {
    ru: "client_secret оттуда же («Ключ приложения»); он не будет виден",
    en: "client_secret of the same card (Application key); it stays hidden",
  },
  portal: {
    ru: "Адрес портала, например example.bitrix24.ru",
    en: "Address of the portal, such as example.bitrix24.com",
  },
  empty: { ru: "введите значение", en: "type the value" },
} as const satisfies Record<string, Text>;

function nothingInEnvironment(): CliError {
  return new CliError("no-application", exitCodes.access, {
    what: { ru: "в окружении нет приложения", en: "the environment holds no application" },
    why: {
      ru: "не заданы BITRIX24_CLIENT_ID и BITRIX24_CLIENT_SECRET",
      en: "BITRIX24_CLIENT_ID and BITRIX24_CLIENT_SECRET are not both set",
    },
    next: {
      ru: "задайте обе или вызовите b24 auth login --oauth без --from-env",
      en: "set both, or call b24 auth login --oauth without --from-env",
    },
  });
}

function stdinIsTerminal(): CliError {
  return usageError(
    {
      ru: "приложение читается из канала, а не с терминала",
      en: "the application is read from a pipe, not a terminal",
    },
    { ru: "набранный на терминале секрет был бы виден", en: "a secret typed on the terminal would be seen" },
    { ru: "уберите --stdin: команда спросит секрет скрыто", en: "leave --stdin out: the command asks, and hides it" },
  );
}

function noTerminal(): CliError {
  return usageError(
    { ru: "некого спросить: нет терминала", en: "there is no terminal to ask on" },
    {
      ru: "client_secret спрашивается скрыто, а аргументом он не передаётся",
      en: "the client secret is asked for hidden, and is never an argument",
    },
    {
      ru: "передайте приложение файлом (--application FILE), через stdin (--stdin) или переменными (--from-env), портал — --portal",
      en: "give the application in a file (--application FILE), on stdin (--stdin) or in variables (--from-env), the portal by --portal",
    },
  );
}
