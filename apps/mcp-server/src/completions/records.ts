import { companiesFound, contactsFound, dealsFound, type Portal, taskCards } from "b24kit";
import { isWithinPacks } from "../limits/is-within-packs.ts";
import type { Completer } from "./completer.ts";

type Queries = Parameters<Portal["read"]>[0];

/** Ids of deals whose title holds the typed text, the newest first. */
export const deals = searching("crm.item.list", (part) => ({ deals: dealsFound({ part }) }));

/** Ids of companies by a part of the title. */
export const companies = searching("crm.item.list", (part) => ({ companies: companiesFound({ part }) }));

/** Ids of contacts by a part of the last or the first name. */
export const contacts = searching("crm.item.list", (part) => ({
  byLastName: contactsFound({ part }, "lastName"),
  byName: contactsFound({ part }, "name"),
}));

/** Ids of tasks by a part of the title. */
export const tasks = searching("tasks.task.list", (part) => ({ tasks: taskCards({ part }) }));

/** Shorter texts fit half of the portal. */
const shortest = 2;
const longest = 100;

/** A number is an id already; anything else is looked for on the portal. */
function searching(method: string, queriesOf: (part: string) => Queries): Completer {
  return async (typed, { caller, signal }) => {
    const part = typed.trim().slice(0, longest);
    if (part.length < shortest || /^\d+$/.test(part) || !isWithinPacks(method, caller.settings)) return [];
    const { portal } = await caller.portal();
    const outcomes = await portal.read(queriesOf(part), { signal });
    const rows = Object.values(outcomes).flatMap((outcome) => (outcome.ok ? outcome.rows : []));
    return [...new Set((rows as readonly { readonly id: number }[]).map(({ id }) => String(id)))];
  };
}
