import { type MethodDetails, titleOf } from "@b24kit/catalog";
import { padText } from "@b24kit/report";
import type { Context } from "../context.ts";
import { wrapText } from "../doctor/wrap-text.ts";
import type { Language } from "../words.ts";
import { effectWords } from "./effect-words.ts";

/** A longer name does not widen the column for all: what follows it goes to the next line. */
const widestName = 34;

/** Methods for a terminal: a line each, and the address of the page below it unless the list is to be short. */
export function methodLines(
  { language, stdout }: Pick<Context, "language" | "stdout">,
  methods: readonly MethodDetails[],
  { isShort = false }: { readonly isShort?: boolean } = {},
): string {
  const nameWidth = Math.min(widestName, Math.max(...methods.map(({ name }) => name.length)));
  const effectWidth = Math.max(...Object.values(effectWords).map(({ short }) => short[language].length));
  const indent = nameWidth + effectWidth + 4;
  const paint = (code: number, text: string): string => (stdout.colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  return methods
    .flatMap((details) => {
      const { name, effect, page } = details;
      const [first = "", ...rest] = wrapText(purposeOf(details, language), Math.max(20, stdout.width - indent));
      const isLong = name.length > nameWidth;
      const line = `  ${padText(effectWords[effect].short[language], effectWidth)}  ${first}`;
      return [
        paint(1, name) + " ".repeat(isLong ? 0 : nameWidth - name.length) + (isLong ? "" : line),
        ...(isLong ? [" ".repeat(nameWidth) + line] : []),
        ...rest.map((more) => " ".repeat(indent) + more),
        ...(isShort ? [] : [`  ${paint(2, page)}`]),
      ];
    })
    .join("\n");
}

function purposeOf(details: MethodDetails, language: Language): string {
  const { deprecated, replacedBy } = details;
  const title = titleOf(details, language);
  if (!deprecated) return title;
  if (replacedBy.length === 0) return `${title} (${{ ru: "устарел", en: "deprecated" }[language]})`;
  const instead = { ru: "устарел, вместо него", en: "deprecated, instead" }[language];
  return `${title} (${instead} ${replacedBy.join(", ")})`;
}
