import type { Whose } from "../run/context.ts";
import type { WhoseData } from "./data.ts";

export function whoseData({ kind, id, name, personIds }: Whose): WhoseData {
  return { kind, id: id ?? null, name, people: personIds === undefined ? null : [...personIds] };
}
