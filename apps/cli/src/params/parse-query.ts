import { usageError } from "../errors/cli-error.ts";
import { createParameterTree } from "./parameter-tree.ts";
import { parsePath } from "./parse-path.ts";
import { firstOutsideBrackets } from "./split-assignment.ts";

/**
 * Reads a query in PHP's bracket syntax, `filter[>ID]=10&select[]=ID`, percent-encoded or not. The parts are decoded
 * here so that they are encoded exactly once when they are sent.
 */
export function parseQuery(query: string): Record<string, unknown> {
  const tree = createParameterTree();
  for (const part of query.split("&")) {
    if (part === "") continue;
    const at = firstOutsideBrackets(part, "=");
    const key = at === -1 ? part : part.slice(0, at);
    const value = at === -1 ? "" : part.slice(at + 1);
    tree.assign(parsePath(decode(key)), decode(value));
  }
  return tree.toObject();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw usageError(
      { ru: `часть запроса не разобрана: ${text}`, en: `cannot read a part of the query: ${text}` },
      { ru: "после % нужны две шестнадцатеричные цифры", en: "a % must be followed by two hexadecimal digits" },
      { ru: "запишите сам знак % как %25", en: "write a plain % as %25" },
    );
  }
}
