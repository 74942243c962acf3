import type { RawWorld } from "../worlds/raw-world.ts";
import { naiveFound } from "./naive-dossier.ts";

/** What a search finds, from the raw rows: numbers of records by kind, of each the newest 50. */
export function naiveSearch(raw: RawWorld, query: string, isOwn: (id: unknown) => boolean): unknown {
  const { world } = raw;
  const own = <Row extends Record<string, unknown>>(rows: readonly Row[]) =>
    rows.filter((row) => isOwn(row["ASSIGNED_BY_ID"]));
  if (query === "") return { contacts: newest(own(world.contacts)) };
  const fitting = (type: string, rows: readonly (typeof world.contacts)[number][]) =>
    newest(own(rows.filter(({ ID }) => isFound(type, ID))));
  const found = new Set(naiveFound(raw, query));
  const isFound = (type: string, id: string): boolean => found.has(`${type}:${id}`);
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const fits = (title: unknown): boolean => words.every((word) => String(title).toLowerCase().includes(word));
  return {
    contacts: fitting("contact", world.contacts),
    companies: fitting("company", world.companies),
    leads: newest(own(world.leads.filter((row) => fits(row["TITLE"])))),
    deals: newest(own(world.deals.filter((row) => fits(row["TITLE"])))).filter(
      (id) => world.deals.find(({ ID }) => Number(ID) === id)!["IS_RECURRING"] !== "Y",
    ),
    tasks: tasksOf(raw, words, fits)
      .filter((task) => isOwn(task.responsibleId))
      .map(({ id }) => Number(id)),
    people: world.users
      .filter((user) => fits(`${user.NAME} ${user.LAST_NAME}`))
      .map(({ ID }) => Number(ID))
      .toSorted((a, b) => b - a),
  };
}

function newest(rows: readonly { ID: string }[]): number[] {
  return rows
    .map(({ ID }) => Number(ID))
    .toSorted((a, b) => b - a)
    .slice(0, 50);
}

/** The portal is asked for the longest word; of the newest 50 with it those with all words. */
function tasksOf({ world }: RawWorld, words: readonly string[], fits: (title: unknown) => boolean) {
  const [longest = ""] = words.toSorted((a, b) => b.length - a.length);
  return world.tasks
    .filter(({ title, status }) => "12346".includes(status) && title.toLowerCase().includes(longest))
    .toSorted((a, b) => Number(b.id) - Number(a.id))
    .slice(0, 50)
    .filter(({ title }) => fits(title));
}
