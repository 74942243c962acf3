import type { Call } from "../link.ts";
import { phpEntries } from "../answer/php-map.ts";

/** Methods are known by their name in lower case: the portal does not care how it is spelled. */
export const methodKey = (method: string): string => method.toLowerCase();

/** The method of every command of a batch request, by its key on the wire. Empty for a single method. */
export function wireMethods({ method, params, api, ...call }: Call): ReadonlyMap<string, string> {
  if (methodKey(method) !== "batch") return new Map();
  if (api === "v3") return new Map(call.commands?.map((item, index) => [String(index), methodKey(item.method)]));
  const commands = [...phpEntries(params["cmd"])].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return new Map(commands.map(([key, text]) => [key, methodKey(text.split("?", 1)[0] ?? "")]));
}

/** How often a request runs each method: itself once, and the commands of a batch. */
export function methodCounts(call: Call): ReadonlyMap<string, number> {
  const counts = new Map([[methodKey(call.method), 1]]);
  for (const method of wireMethods(call).values()) counts.set(method, (counts.get(method) ?? 0) + 1);
  return counts;
}
