import type { Field } from "./field.ts";
import { hidden } from "./hide-names.ts";

/** A dash of any kind, the minus too. */
const dash = String.raw`\p{Pd}\u2212`;
/** What people put between the digits of a phone. */
const between = String.raw`[\s().·•∙_/\\${dash}]`;

/** What people write into titles besides: ways to reach somebody, addresses, money. */
const details: readonly (readonly [Field, RegExp])[] = [
  ["contacts", /(?<![\p{L}\p{N}.-])(?:https?:\/\/)?(?:t\.me|telegram\.me|wa\.me|m\.me|vk\.(?:com|me|ru))\/\S+/giu],
  ["links", /(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+/giu],
  ["links", /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+(?::\d+)?\/\S+/gu],
  ["contacts", /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|(?<![\p{L}\p{N}])@\w+/gu],
  // 9 digits or more, however they are parted; a date with a time looks the same and goes, too.
  ["contacts", new RegExp(String.raw`\+?\p{Nd}(?:${between}*\p{Nd}){8,}`, "gu")],
  // 6 or 7 digits in groups as on a visiting card: 123-45-67, 12-34-56, 555-1234. A short date may look the same.
  [
    "contacts",
    new RegExp(
      String.raw`(?<![\p{Nd}.,])(?:\p{Nd}{3}${between}\p{Nd}{2}|\p{Nd}{2}[\s${dash}]\p{Nd}{2})${between}\p{Nd}{2}(?!\p{Nd})`,
      "gu",
    ),
  ],
  ["contacts", new RegExp(String.raw`(?<![\p{Nd}.,])\p{Nd}{3}[${dash}]\p{Nd}{4}(?!\p{Nd})`, "gu")],
  [
    "amounts",
    /[₽$€£₸]\s*\d[\d\s\u00A0.,]*|(?<![\d.,])\d[\d\s\u00A0.,]*(?:₽|\$|€|£|₸|руб|р\.|тыс|млн|млрд|RUB|USD|EUR|GBP|KZT)\p{L}*\.?/giu,
  ],
];

/** A text without the details of fields that are not allowed. */
export function hideDetails(text: string, allows: (field: Field) => boolean): string {
  return details.reduce((rest, [field, pattern]) => (allows(field) ? rest : rest.replace(pattern, hidden)), text);
}
