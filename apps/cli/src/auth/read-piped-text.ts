import type { Readable } from "node:stream";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Text } from "../words.ts";
import { decodeText } from "./decode-text.ts";

/** Bytes: an address is far shorter. */
const largest = 64 * 1024;

/** Reads what was given on stdin in place of an address. Throws `CliError` when that can be no address. */
export async function readPipedText(stdin: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) throw noAddress({ ru: "текста больше 64 КиБ", en: "there is more than 64 KiB of text" });
    chunks.push(chunk);
  }
  const text = decodeText(Buffer.concat(chunks));
  if (text === undefined)
    throw noAddress({ ru: "это не текст (UTF-8 или UTF-16)", en: "it is no text (UTF-8 or UTF-16)" });
  return text;
}

/** As every other text that is no address. */
function noAddress(why: Text): CliError {
  return new CliError("invalid-webhook", exitCodes.access, {
    what: { ru: "в stdin не адрес вебхука", en: "what came on stdin is not the address of a webhook" },
    why,
    next: {
      ru: "передайте один адрес: https://портал/rest/<пользователь>/<ключ>/",
      en: "give one address: https://portal/rest/<user>/<key>/",
    },
  });
}
