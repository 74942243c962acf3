import { anyMethod, cellKind, type Command, type Params } from "b24kit";
import { readCell } from "../export/cell.ts";
import { rowsOf } from "../output/rows.ts";
import type { Existing, MatchOptions } from "./match-existing.ts";

/** Values of a condition: those of one page. */
const keysOfRead = 50;
/** Reads of one request. */
const readsOfBatch = 20;

/** The records that have one of these keys, with or without the dots of ё, as far as the portal takes them for equal. */
export async function readByKeys(
  keys: readonly string[],
  options: Pick<MatchOptions, "client" | "list" | "key" | "fields" | "signal">,
): Promise<readonly Existing[]> {
  const { list, key, fields } = options;
  const spellings = [...new Set(keys.flatMap((text) => [text, ...otherSpellings(text)]))];
  const asked = [...new Set([key, ...fields])];
  const reads = inGroups(spellings, keysOfRead).map((values) =>
    list.params(asked, { [`${list.oneOf}${key.name}`]: values }),
  );
  const found = new Map<number, Existing>();
  for (const group of inGroups(reads, readsOfBatch)) {
    for await (const row of rowsOfReads(group, options)) {
      const id = Number(list.valueOf(row, { name: list.rowId, type: "integer" }));
      const values = asked.map((field) => [field.name, list.valueOf(row, field)] as const);
      const cells = asked.map(
        (field, index) => [field.name, readCell(cellKind(field), field.isMultiple, values[index]?.[1])] as const,
      );
      found.set(id, { id, values: new Map(cells), raw: new Map(values) });
    }
  }
  return [...found.values()];
}

/** All rows of some reads: their first pages in one request, and where there is more, that by itself. */
async function* rowsOfReads(
  reads: readonly Params[],
  { client, list, signal }: Pick<MatchOptions, "client" | "list" | "signal">,
): AsyncGenerator {
  const commands = reads.map((params, index): [string, Command] => [`r${index}`, { method: list.method, params }]);
  const outcomes = await client.batch(Object.fromEntries(commands), { signal });
  for (const [index, params] of reads.entries()) {
    const outcome = outcomes[`r${index}`];
    if (outcome?.ok === false) throw outcome.error;
    if (outcome !== undefined && outcome.next === undefined) yield* rowsOf(outcome.result) ?? [];
    else yield* client.list(anyMethod(list.method), params, { signal });
  }
}

function inGroups<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Without the dots of ё, and with those of one: hardly a name has two. Some portals tell them apart. */
function otherSpellings(text: string): readonly string[] {
  const plain = text.replaceAll("ё", "е").replaceAll("Ё", "Е");
  const dotted = [...plain.matchAll(/[еЕ]/g)].map(({ 0: letter, index }) => {
    const other = letter === "е" ? "ё" : "Ё";
    return `${plain.slice(0, index)}${other}${plain.slice(index + 1)}`;
  });
  return [plain, ...dotted];
}
