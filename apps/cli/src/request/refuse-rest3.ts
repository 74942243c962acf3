import { type CliError, usageError } from "../errors/cli-error.ts";
import type { CheckedCommand } from "./check-command.ts";
import { restVersionOf } from "./rest-version-of.ts";

/** The client speaks REST 2: the portal would answer that it does not know the method. */
export async function refuseRest3(commands: readonly CheckedCommand[], options: { readonly v3?: true }): Promise<void> {
  for (const { method } of commands) {
    if ((await restVersionOf(method, options)) === 3) throw notSendable(method, options.v3 === true);
  }
}

function notSendable(method: string, isAsked: boolean): CliError {
  return usageError(
    { ru: `${method}: этот вызов b24 пока не отправляет`, en: `${method}: b24 cannot send this call yet` },
    isAsked
      ? { ru: "--v3 — это REST 3.0, а b24 работает с REST 2", en: "--v3 is REST 3.0, and b24 speaks REST 2" }
      : {
          ru: "метод есть только в REST 3.0, а b24 работает с REST 2",
          en: "the method exists in REST 3.0 only, and b24 speaks REST 2",
        },
    {
      ru: "запрос и код для него печатают --dry-run и --as",
      en: "--dry-run and --as print the request and code that sends it",
    },
  );
}
