import { anyMethod, cellKind } from "b24kit";
import { readCell } from "../export/cell.ts";
import type { Existing, MatchOptions } from "./match-existing.ts";

/** Values of a condition: those of one page. */
const keysOfRead = 50;

/** The records that have one of these keys, with or without the dots of ё, as far as the portal takes them for equal. */
export async function readByKeys(
  keys: readonly string[],
  { client, list, key, fields, signal }: Omit<MatchOptions, "column">,
): Promise<readonly Existing[]> {
  const spellings = [...new Set(keys.flatMap((text) => [text, ...otherSpellings(text)]))];
  const asked = [...new Set([key, ...fields])];
  const found = new Map<number, Existing>();
  for (let index = 0; index < spellings.length; index += keysOfRead) {
    const values = spellings.slice(index, index + keysOfRead);
    const params = list.params(asked, { [`${list.oneOf}${key.name}`]: values });
    for await (const row of client.list(anyMethod(list.method), params, { signal })) {
      const id = Number(list.valueOf(row, { name: list.rowId, type: "integer" }));
      const cells = asked.map(
        (field) => [field.name, readCell(cellKind(field), field.isMultiple, list.valueOf(row, field))] as const,
      );
      found.set(id, { id, values: new Map(cells) });
    }
  }
  return [...found.values()];
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
