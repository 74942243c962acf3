import type { DocPage } from "@b24kit/catalog";
import type { Context } from "../context.ts";

/** Related pages that are listed; all of them stand in the JSON. */
const mostRelated = 12;

const words = {
  ru: { known: "Что знает программа (по-английски)", text: "Текст страницы", also: "Смотрите также", more: "и ещё" },
  en: { known: "What the program knows", text: "The text of the page", also: "See also", more: "and so many more:" },
} as const;

/** What the program itself knows of a page. */
export function pageFactsText(
  { language, stdout }: Context,
  { title, page, facts, addresses, related }: DocPage,
): string {
  const text = words[language];
  const heading = stdout.colour ? `\u001B[1m${title}\u001B[0m` : title;
  const left = related.length - mostRelated;
  return [
    title === page ? heading : `${heading} (${page})`,
    "",
    `${text.known}:`,
    ...facts.map((fact) => `- ${fact}`),
    "",
    ...addresses.map((address) => `${text.text}: ${address}`),
    ...(related.length === 0 ? [] : ["", `${text.also}:`]),
    ...related
      .slice(0, mostRelated)
      .map((other) => `- ${other.page}${other.title === other.page ? "" : ` — ${other.title}`}`),
    ...(left > 0 ? [`… ${text.more} ${left}`] : []),
  ].join("\n");
}
