import { cardName } from "../shared/clients/present-card.ts";
import { shortText } from "../shared/present-helpers.ts";
import type { SearchData } from "./data.ts";
import type { SearchShowing } from "./showing.ts";

/** How much was found, in one sentence. */
export function searchHeadline(data: SearchData, showing: SearchShowing): string {
  const { t, limits } = showing;
  const text = shortText(data.asked.text, limits.title);
  const { found, card, contacts } = data;
  if (data.asked.kind === "recent") return contacts === null ? t("unknown") : t("recent", { count: contacts.count });
  if (card !== null) return t("foundOne", { name: cardName(card, showing), text });
  if (found !== null) return t("found", { text, count: found, isCut: isCut(data) });
  const read = readCount(data);
  return read === undefined ? t("unknown") : t("foundRead", { text, count: read });
}

function isCut({ contacts, companies, leads, deals, tasks }: SearchData): boolean {
  return [contacts, companies, leads, deals, tasks].some((list) => list?.isCut === true);
}

function readCount({ contacts, companies, leads, deals, tasks, people }: SearchData): number | undefined {
  const read = [contacts, companies, leads, deals, tasks, people].filter((list) => list !== null);
  return read.length === 0 ? undefined : read.reduce((sum, { count }) => sum + count, 0);
}
