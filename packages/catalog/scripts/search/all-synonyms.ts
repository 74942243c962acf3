import { content } from "./synonyms/content.ts";
import { crm } from "./synonyms/crm.ts";
import type { Synonyms } from "./synonyms/synonyms.ts";
import { talk } from "./synonyms/talk.ts";
import { verbs } from "./synonyms/verbs.ts";
import { work } from "./synonyms/work.ts";

/** A group of synonyms. */
export interface SynonymGroup {
  /** What it leads to, as in the tables: "stage status:0.5 + list". */
  readonly meaning: string;
  readonly phrases: readonly string[];
  readonly isVerb: boolean;
}

/** The groups of all tables. */
export const allSynonyms: readonly SynonymGroup[] = [
  ...groupsOf(verbs, true),
  ...[crm, work, talk, content].flatMap((table) => groupsOf(table, false)),
];

function groupsOf(table: Synonyms, isVerb: boolean): SynonymGroup[] {
  return Object.entries(table).map(([meaning, phrases]) => ({ meaning, phrases: phrases.split(", "), isVerb }));
}
