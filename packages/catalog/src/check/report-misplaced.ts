import type { Parameter } from "../details/parameter.ts";
import type { Call } from "./call.ts";
import { conditionKey } from "./condition-key.ts";
import { isUserField } from "./name-pattern.ts";
import type { PortalFields } from "./param-problem.ts";
import { shorten } from "./problem-list.ts";

/** A condition or a field that stands beside the object it belongs into, where nobody looks for it. */
export function reportMisplaced(call: Call, name: string): boolean {
  const place = placeOf(call, name);
  if (place === undefined) return false;
  call.problems.error(
    "misplaced",
    [name],
    {
      ru: `«${shorten(name)}» стоит рядом с «${place}», а не внутри: там его не прочитают.`,
      en: `"${shorten(name)}" stands beside "${place}" and not in it, where it is not read.`,
    },
    { suggestion: `${place}.${shorten(name)}` },
  );
  return true;
}

function placeOf(call: Call, name: string): string | undefined {
  const { prefix, field } = conditionKey(name);
  const { path, keys } = call.family?.filter ?? {};
  const filter = path?.join(".");
  if (prefix !== "") return filter;
  const fields = fieldsOf(call);
  const isKnown =
    isFieldOfPortal(call.portalFields, field) ||
    fields?.children?.some((child) => child.name === field) === true ||
    isUserField(field);
  if (fields !== undefined) return isKnown ? fields.name : undefined;
  // A field in upper case among parameters in small letters.
  const isFieldOfList = keys === "UPPER_SNAKE" && filter === "filter" && /^[A-Z][A-Z0-9_]+$/.test(name);
  return isKnown || isFieldOfList ? filter : undefined;
}

/** The parameter that holds the fields of a record. */
export function fieldsOf({ parameters }: Call): Parameter | undefined {
  return parameters?.find(({ name }) => /^(?:ar)?fields$/i.test(name));
}

function isFieldOfPortal(fields: PortalFields = {}, name: string): boolean {
  return Object.hasOwn(fields, name) || Object.values(fields).some(({ classicName }) => classicName === name);
}
