import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exitCodes } from "../../errors/exit-codes.ts";
import { SchedulerError } from "../../errors/problem.ts";
import type { Text } from "../../words.ts";
import type { WebSettings } from "./web-settings.ts";

/** Begins to listen, and gives the address of the page. Throws `SchedulerError`. */
export async function listen(server: Server, { host, port }: WebSettings): Promise<string> {
  const found = await new Promise<AddressInfo>((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, host, port)));
    server.listen({ host, port }, () => resolve(server.address() as AddressInfo));
  });
  return `http://${host.includes(":") ? `[${host}]` : host}:${found.port}/`;
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): unknown {
  const why = reasons[cause.code ?? ""];
  if (why === undefined) return cause;
  const what = {
    ru: `Страница состояния не открылась на ${host}, порт ${port}`,
    en: `The status page cannot listen on ${host}, port ${port}`,
  };
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
