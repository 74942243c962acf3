import { seenKeys, type SeenKeys } from "@b24kit/state";
import type { Language } from "../words.ts";
import type { FileRow, FileRows } from "./file-rows.ts";
import type { ImportRules } from "./import-rules.ts";
import { type ImportCommand, importSteps } from "./import-steps.ts";
import { type Matches, matchExisting } from "./match-existing.ts";
import { problemList, type ProblemList } from "./problem-list.ts";
import { type ImportRecord, readImport } from "./read-records.ts";
import { refuseProblems } from "./refuse-problems.ts";

/** Rows that are in memory, and looked for on the portal, together. */
const rowsTogether = 500;

/** How many rows of a file ask for what. */
export interface ImportCounts {
  created: number;
  updated: number;
  unchanged: number;
}

/** What reading takes. */
export interface ReadingOptions {
  readonly language: Language;
  readonly signal: AbortSignal;
  /** Grows while the file is read. */
  readonly counts: ImportCounts;
  /** Told how many rows were read. */
  readonly onRows: (rows: number) => void;
}

/**
 * The writes that a file asks for, while it is read. From the first thing that is wrong on there are none, but the file is read
 * to its end; then a usage error says everything that is wrong. The memory does not grow with the file.
 */
export async function* importCommands(
  file: FileRows,
  rules: ImportRules,
  options: ReadingOptions,
): AsyncGenerator<ImportCommand> {
  const problems = problemList();
  const seen = seenKeys();
  try {
    let rows = 0;
    for await (const group of inGroups(file.rows())) {
      options.signal.throwIfAborted();
      const commands = await commandsOf(group, rules, { ...options, seen, problems });
      if (problems.count === 0) yield* commands;
      rows += group.length;
      options.onRows(rows);
    }
  } finally {
    seen.close();
  }
  refuseProblems(problems, options.language);
}

interface Reading extends ReadingOptions {
  readonly seen: SeenKeys;
  readonly problems: ProblemList;
}

async function commandsOf(
  rows: readonly FileRow[],
  rules: ImportRules,
  reading: Reading,
): Promise<readonly ImportCommand[]> {
  const { mapping, fields, writes, dates } = rules;
  const { counts } = reading;
  const names = await rules.namesFor(rows);
  const { records, problems } = readImport(rows, mapping, { names, dates }, fields);
  const matches = await matchesOf(records, rules, reading);
  const steps = importSteps(records, matches.existing, writes, fields);
  // A cell that is wrong is missing, too: that is said once.
  const wrongLines = new Set(problems.map(({ line }) => line));
  const others = steps.problems.filter(({ line }) => !wrongLines.has(line));
  reading.problems.add([...problems, ...matches.problems, ...others]);
  counts.created += steps.created;
  counts.updated += steps.updated;
  counts.unchanged += steps.unchanged;
  return steps.commands;
}

async function matchesOf(
  records: readonly ImportRecord[],
  { key, list, portal: { client } }: ImportRules,
  { seen, signal }: Reading,
): Promise<Matches> {
  if (key === undefined) return { existing: new Map(), problems: [] };
  const { field, column } = key;
  const fields = [...new Set(records.flatMap(({ values }) => [...values.keys()]))];
  return matchExisting(records, { client, list, key: field, column, fields, seen, signal });
}

async function* inGroups(rows: AsyncIterable<FileRow>): AsyncGenerator<readonly FileRow[]> {
  let group: FileRow[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < rowsTogether) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
