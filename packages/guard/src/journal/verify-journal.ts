import type { Seal } from "../seal.ts";
import { genuineLine, type WrittenLine } from "./journal-line.ts";
import type { JournalHead } from "./journal.ts";
import type { JournalRow } from "./journal-store.ts";
import type { JournalProblem, JournalProblemKind, JournalVerdict, KnownHead } from "./journal-verdict.ts";
import { addLine, type LineRange, missingLines } from "./line-ranges.ts";
import { problemText } from "./problem-text.ts";

/** What has been seen while the rows pass by; its size grows with the problems, not with the journal. */
interface Walk {
  lines: number;
  genuineLines: number;
  readonly problems: Record<JournalProblemKind, LineRange[]>;
  /** Numbers that stand in the journal, somewhere. */
  readonly present: LineRange[];
  /** The row before, when it is genuine and at its place. */
  before: JournalHead | undefined;
  head: JournalHead | undefined;
  isKnownHeadSeen: boolean;
}

/**
 * Checks rows in the order of their numbers. It finds every line that was edited, removed, moved or inserted without the
 * key. It cannot find lines that were removed from the end without a `known` head, a journal that was put back to an
 * older copy as a whole (the same thing), or anything done by somebody who has the key.
 */
export function verifyJournal(rows: Iterable<JournalRow>, seal: Seal, known?: KnownHead): JournalVerdict {
  const walk = newWalk();
  for (const row of rows) {
    look(walk, row, genuineLine(seal, row));
    walk.isKnownHeadSeen ||= row.mac === known?.mac;
  }
  lookForMissing(walk, known);
  const problems = listProblems(walk);
  return {
    isIntact: problems.length === 0,
    lines: walk.lines,
    genuineLines: walk.genuineLines,
    head: walk.head,
    problems,
    isEndChecked: known !== undefined,
  };
}

function newWalk(): Walk {
  return {
    lines: 0,
    genuineLines: 0,
    problems: { edited: [], removed: [], moved: [], "does-not-follow": [], "head-missing": [] },
    present: [],
    before: undefined,
    head: undefined,
    isKnownHeadSeen: false,
  };
}

function look(walk: Walk, row: JournalRow, place: WrittenLine | undefined): void {
  const { before, problems } = walk;
  walk.lines += 1;
  walk.before = undefined;
  addLine(walk.present, place?.index ?? row.index);
  if (place === undefined) {
    addLine(problems.edited, row.index);
    return;
  }
  const head = { index: place.index, mac: row.mac };
  walk.genuineLines += 1;
  walk.head = walk.head === undefined || walk.head.index < head.index ? head : walk.head;
  if (place.index !== row.index) {
    addLine(problems.moved, row.index);
    return;
  }
  walk.before = head;
  if (!follows(place, before)) {
    addLine(problems["does-not-follow"], row.index);
  }
}

/** Behind a damaged or missing line nothing can be said: that one is told already. */
function follows(place: WrittenLine, before: JournalHead | undefined): boolean {
  if (place.index === 1) {
    return place.previous === "";
  }
  return before === undefined || before.index !== place.index - 1 || before.mac === place.previous;
}

function lookForMissing(walk: Walk, known: KnownHead | undefined): void {
  const knownIndex = Number.isSafeInteger(known?.index) ? known?.index : undefined;
  const end = Math.max(walk.head?.index ?? 0, knownIndex ?? 0);
  const missing = missingLines(walk.present, end);
  walk.problems.removed.push(...missing);
  if (known === undefined || walk.isKnownHeadSeen) {
    return;
  }
  const at = knownIndex ?? end + 1;
  if (!missing.some(({ first, last }) => first <= at && at <= last)) {
    addLine(walk.problems["head-missing"], at);
  }
}

function listProblems(walk: Walk): readonly JournalProblem[] {
  const kinds = Object.keys(walk.problems) as JournalProblemKind[];
  return kinds
    .flatMap((kind) =>
      walk.problems[kind].map(({ first, last }) => ({ kind, first, last, message: problemText[kind](first, last) })),
    )
    .toSorted((a, b) => a.first - b.first);
}
