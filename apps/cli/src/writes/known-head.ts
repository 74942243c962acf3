import { usageError } from "../errors/cli-error.ts";

/** A head as `b24 journal verify` prints it: the number of the line and its code, or the code alone. */
export function knownHead(text: string): { readonly mac: string; readonly index?: number } {
  const [, index, mac] = /^(?:(\d{1,15}):)?([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? [];
  if (mac === undefined) throw badHead();
  return index === undefined ? { mac } : { mac, index: Number(index) };
}

function badHead() {
  return usageError(
    { ru: "--head: это не код строки журнала", en: "--head: this is not the code of a line" },
    { ru: "в нём 64 шестнадцатеричные цифры", en: "it has 64 hexadecimal digits" },
    { ru: "скопируйте его из вывода b24 journal verify", en: "copy it from what b24 journal verify printed" },
  );
}
