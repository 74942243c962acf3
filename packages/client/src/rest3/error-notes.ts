import { isRecord } from "../answer/php-map.ts";
import { plainText } from "../answer/plain-text.ts";

/** What the codes of REST 3.0 ask the caller to do. https://apidocs.bitrix24.com/api-reference/rest-v3.html */
const hints: Readonly<Record<string, string>> = {
  ENTITYNOTFOUNDEXCEPTION: "Check the identifier. An object that the user may not see may be called not found, too.",
  UNKNOWNDTOPROPERTYEXCEPTION: "The method's section has a …field.list, which names the fields and what they are for.",
  UNKNOWNFILTEROPERATOREXCEPTION: 'A condition is ["field", "operator", value] with = != > >= < <= in or between.',
  INVALIDFILTEREXCEPTION: "Only fields that …field.list calls filterable may stand in the filter.",
  INVALIDORDEREXCEPTION: "Only fields that …field.list calls sortable may stand in the order.",
  INVALIDPAGINATIONEXCEPTION: "The limit of a page is a whole number from 1 to 1000.",
  INVALIDSELECTEXCEPTION:
    "select is an array of names. A batch of REST 3.0 is an array of commands, not the cmd of REST 2.",
  IDEMPOTENCYKEYREUSEDEXCEPTION: "The key belongs to another call of the last 24 hours, which ran. Use a new one.",
  INVALIDIDEMPOTENCYKEYEXCEPTION: "A key has 1 to 255 printable ASCII characters.",
};

const prefix = /^BITRIX_REST_V3_EXCEPTION_/i;

/** The hint for a code of REST 3.0; `undefined` for all others. */
export function rest3Hint(portalCode: string): string | undefined {
  const name = portalCode.toUpperCase().replace(prefix, "");
  return prefix.test(portalCode) && Object.hasOwn(hints, name) ? hints[name] : undefined;
}

/** What an error says about single fields (`validation`): "title: …"; "" where it says nothing. */
export function validationText(details: Readonly<Record<string, unknown>>): string {
  const { validation } = details;
  if (!Array.isArray(validation)) return "";
  return (validation as readonly unknown[])
    .filter(isRecord)
    .map(({ field, message }) => [field, message].filter((part) => typeof part === "string" && part !== "").join(": "))
    .map(plainText)
    .filter((line) => line !== "")
    .join("; ");
}
