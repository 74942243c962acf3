import { usageError } from "../errors/problem.ts";

/** Reads `HOST:PORT`, `[::1]:PORT`, `HOST` or `:PORT`. Throws `SchedulerError`. */
export function hostAndPort(text: string): { readonly host?: string; readonly port?: number } {
  const [, bracketed, plain = "", digits] = /^(?:\[([\da-f:.]+)\]|([^:[\]\s]*))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const host = bracketed ?? plain;
  const port = digits === undefined ? undefined : Number(digits);
  if ((host === "" && port === undefined) || (port ?? 0) > 65_535) throw badAddress(text);
  return { ...(host === "" ? {} : { host }), ...(port === undefined ? {} : { port }) };
}

function badAddress(text: string) {
  return usageError(
    { ru: `--http: не подходит «${text}»`, en: `--http: "${text}" is not usable` },
    { ru: "нужны адрес и порт", en: "it takes an address and a port" },
    { ru: "например: --http 127.0.0.1:8025", en: "for example: --http 127.0.0.1:8025" },
  );
}
