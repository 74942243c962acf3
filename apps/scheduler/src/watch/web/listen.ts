import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exitCodes } from "../../errors/exit-codes.ts";
import { SchedulerError } from "../../errors/problem.ts";
import type { Text } from "../../words.ts";
import type { WebSettings } from "./web-settings.ts";

/** Begins to listen, and gives the address. `failure`: the words of an error, before the place. Throws `SchedulerError`. */
export async function listen(
  server: Server,
  { host, port }: Pick<WebSettings, "host" | "port">,
  failure: Text = pageFailure,
): Promise<string> {
  const found = await new Promise<AddressInfo>((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, { host, port }, failure)));
    server.listen({ host, port }, () => resolve(server.address() as AddressInfo));
  });
  return `http://${host.includes(":") ? `[${host}]` : host}:${found.port}/`;
}

const pageFailure: Text = { ru: "Страница состояния не открылась", en: "The status page cannot listen" };

function listenError(
  cause: NodeJS.ErrnoException,
  { host, port }: { readonly host: string; readonly port: number },
  failure: Text,
): unknown {
  const why = reasons[cause.code ?? ""];
  if (why === undefined) return cause;
  const what = { ru: `${failure.ru} на ${host}, порт ${port}`, en: `${failure.en} on ${host}, port ${port}` };
  return new SchedulerError({ code: "page", exitCode: exitCodes.failed, words: { what, why, next } }, { cause });
}

const next: Text = { ru: "выберите другой адрес или порт", en: "choose another address or port" };
const missing: Text = { ru: "у этого компьютера нет такого адреса", en: "this computer has no such address" };

const reasons: Readonly<Record<string, Text>> = {
  EADDRINUSE: { ru: "порт занят", en: "the port is in use" },
  EACCES: { ru: "порт нельзя занять без прав администратора", en: "the port takes the rights of an administrator" },
  EADDRNOTAVAIL: missing,
  ENOTFOUND: missing,
};
