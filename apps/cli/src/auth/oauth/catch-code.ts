import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Context } from "../../context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import type { Text } from "../../words.ts";
import { type ReturnedCode, readAnswer } from "./read-answer.ts";

export interface CatchOptions {
  readonly port: number;
  readonly state: string;
  /** Seconds. */
  readonly patience: number;
  /** Called when the browser may come. */
  readonly onReady: () => void;
}

/**
 * Waits on this computer for the browser that comes back with the code. The first request with a code decides, and no other one is
 * answered after it. Throws `CliError` when nobody comes, when the port is taken and when the answer is forged.
 */
export async function catchCode({ io, language }: Context, options: CatchOptions): Promise<ReturnedCode> {
  const { port, state, patience, onReady } = options;
  const deadline = AbortSignal.timeout(patience * 1000);
  const { promise, resolve, reject } = Promise.withResolvers<ReturnedCode>();
  // Handled below; without this a refusal in the same tick would count as nobody's.
  promise.catch(() => undefined);
  const server = createServer((request, response) => {
    try {
      const found = isOwn(request, port) ? readAnswer(queryOf(request), state) : undefined;
      if (found === undefined) {
        response.writeHead(404, { connection: "close" }).end();
        return;
      }
      show(response, 200, done[language]);
      resolve(found);
    } catch (error) {
      show(response, 403, refused[language]);
      reject(error);
    }
    server.close();
  });
  const giveUp = (): void => reject(io.signal.aborted ? (io.signal.reason as Error) : nobodyCame(patience));
  const signal = AbortSignal.any([io.signal, deadline]);
  signal.addEventListener("abort", giveUp);
  try {
    await listen(server, port);
    onReady();
    return await promise;
  } finally {
    signal.removeEventListener("abort", giveUp);
    server.close();
    server.closeIdleConnections();
  }
}

/** Not a page that has another name for this computer: a foreign site must not reach the listener through DNS. */
function isOwn({ method, headers }: IncomingMessage, port: number): boolean {
  return method === "GET" && [`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host ?? "");
}

function queryOf({ url = "/" }: IncomingMessage): URLSearchParams {
  const at = url.indexOf("?");
  return new URLSearchParams(at === -1 ? "" : url.slice(at));
}

/** Nothing of the request is repeated; the code stays neither in a cache nor in a `Referer`. */
function show(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    connection: "close",
  });
  response.end(`<!doctype html><meta charset="utf-8"><title>b24</title><p>${text}</p>`);
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(cannotListen(port, error)));
    server.listen(port, "127.0.0.1", resolve);
  });
}

const done: Text = {
  ru: "Код получен. Окно можно закрыть: итог покажет терминал.",
  en: "The code has arrived. You may close this window: the terminal tells how it ends.",
};
const refused: Text = {
  ru: "Этот ответ не от входа, которого ждёт терминал. Он не использован.",
  en: "This is not the answer to the sign-in that the terminal waits for. It was not used.",
};

function nobodyCame(patience: number): CliError {
  return new CliError("no-code", exitCodes.access, {
    what: { ru: "код не пришёл, вход не выполнен", en: "no code has come, nobody was signed in" },
    why: {
      ru: `браузер не вернулся за ${patience} с; ошибку входа портал показывает на своей странице`,
      en: `the browser did not come back within ${patience} seconds; the portal shows errors on its own page`,
    },
    next: {
      ru: "проверьте адрес возврата в карточке приложения или вставьте код сами: без --port",
      en: "check the return address in the application's card, or paste the code: leave --port out",
    },
  });
}

function cannotListen(port: number, cause: Error): CliError {
  return new CliError(
    "port",
    exitCodes.failed,
    {
      what: { ru: `порт ${port} не открыть`, en: `cannot open port ${port}` },
      why: { ru: "он занят или запрещён", en: "it is taken or not allowed" },
      next: {
        ru: "освободите его или возьмите другой и запишите его в карточку приложения",
        en: "free it, or take another one and write it into the application's card",
      },
    },
    { cause },
  );
}
