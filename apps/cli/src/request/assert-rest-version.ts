import { methodInfo, rest3Info } from "@b24kit/catalog";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { restVersionOf } from "./rest-version-of.ts";

/**
 * The version of the API that these commands go to: one request has one. Throws for methods of both in one batch, and for a
 * documented method that REST 3.0 does not have; what nobody has documented is left to the guard.
 */
export async function assertRestVersion(methods: readonly string[], options: { readonly v3?: true }): Promise<2 | 3> {
  const only2 = methods.find((method) => rest3Info(method) === undefined && methodInfo(method) !== undefined);
  if (options.v3 === true && only2 !== undefined) throw notInRest3(only2);
  const versions = await Promise.all(methods.map(async (method) => restVersionOf(method, options)));
  const only3 = methods[versions.indexOf(3)];
  if (only3 === undefined) return 2;
  if (versions.includes(2)) throw mixed(only3);
  return 3;
}

function notInRest3(method: string): CliError {
  return usageError(
    { ru: `${method}: в REST 3.0 такого метода нет`, en: `${method}: REST 3.0 has no such method` },
    { ru: "по документации он есть только в REST 2", en: "according to the documentation only REST 2 has it" },
    { ru: "уберите --v3", en: "leave out --v3" },
  );
}

function mixed(method: string): CliError {
  return usageError(
    { ru: "в пакете методы разных версий", en: "the batch has methods of two versions" },
    {
      ru: `${method} есть только в REST 3.0, а пакет целиком уходит в одну версию`,
      en: `only REST 3.0 has ${method}, and a batch goes to one version as a whole`,
    },
    {
      ru: "разделите пакет; общие методы с --v3 вызываются в REST 3.0",
      en: "divide it; with --v3, methods that both have are called in REST 3.0",
    },
  );
}
