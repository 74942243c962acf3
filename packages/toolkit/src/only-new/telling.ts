import type { Language, Report } from "@b24kit/report";
import type { ItemKeys, KnownItems } from "@b24kit/scenarios";
import { type SentItems, type SentStore, StateError } from "@b24kit/state";
import { Temporal } from "temporal-polyfill";
import { nothingNewText } from "./nothing-new-text.ts";

/** Whom a report goes to, so that it is known what was told before. */
export interface OnlyNew {
  /** Tells jobs apart: which report with which parameters. */
  readonly job: string;
  /** Tells recipients of a job apart. */
  readonly recipient: string;
  /** Where it is remembered what was told; the state file without it. */
  readonly memory?: SentStore;
}

/** What there is to know of a report before it is told to anybody. */
export interface Telling {
  /** Nothing is listed, or with `onlyNew` nothing that was not told before: a scheduled delivery sends nothing. */
  readonly isSilent: boolean;
  /** One line to say instead of the report, where it only repeats what was told before. */
  readonly nothingNew?: string;
  /**
   * Remembers that the items of this report were told; to be called when they really were, and when there was nothing new.
   * Does nothing without `onlyNew`. Trouble with the disk is an event: the items will be told again.
   */
  markSent(): Promise<void>;
}

export interface SentMemory extends OnlyNew {
  /** Host. */
  readonly portal: string;
  /** Undefined for a portal that keeps nothing on disk. */
  readonly store: (() => SentStore) | undefined;
  readonly now: Temporal.Instant;
  readonly onTrouble: (error: StateError) => void;
}

/** What was told the last time. What cannot be read counts as told never: it is better told twice than not at all. */
export function knownItems(memory: SentMemory, userId: number): KnownItems {
  const sent = attempt(memory, (store) => store.get(placeOf(memory, userId)));
  const since = sent && Temporal.Instant.fromEpochMilliseconds(sent.sentAt);
  return { keys: new Set(sent?.keys), since };
}

/** What there is to know of a report that goes to nobody in particular. A report with missing parts is never silent. */
export function plainTelling(report: Report, itemKeys: ItemKeys | undefined): Telling {
  const isEmpty = itemKeys !== undefined && itemKeys.keysOf(report.data).length === 0;
  return { isSilent: isEmpty && report.complete, markSent: () => Promise.resolve() };
}

/** What is new of a report for whom it goes to; the report tells it, too. */
export function newTelling(
  { report, language }: { readonly report: Report; readonly language: Language },
  itemKeys: ItemKeys,
  known: KnownItems,
  memory: SentMemory,
): { readonly report: Report; readonly telling: Telling } {
  const keys = [...new Set(itemKeys.keysOf(report.data))];
  const newKeys = keys.filter((key) => !known.keys.has(key));
  const isSilent = report.complete && newKeys.length === 0;
  const since = known.since?.toZonedDateTimeISO(report.timeZone.id) ?? null;
  const told = since?.toString({ timeZoneName: "never", fractionalSecondDigits: 0 }) ?? null;
  const markSent = (): Promise<void> => {
    const sent = itemsSent(keys, isSilent, report, known, memory);
    attempt(memory, (store) => store.set(placeOf(memory, report.eyes.userId), sent));
    return Promise.resolve();
  };
  const isRepetition = isSilent && known.since !== undefined;
  return {
    report: { ...report, delivery: { isSilent, items: keys.length, newItems: newKeys.length, since: told } },
    telling: {
      isSilent,
      ...(isRepetition && { nothingNew: nothingNewText(known.since, report.timeZone.id, memory.now, language) }),
      markSent,
    },
  };
}

/** What could not be read this time is still known; nothing new leaves the time at which something was told. */
function itemsSent(
  keys: readonly string[],
  isSilent: boolean,
  { complete }: Report,
  known: KnownItems,
  { now }: SentMemory,
): SentItems {
  const sentAt = isSilent ? (known.since ?? now) : now;
  return { keys: complete ? keys : [...new Set([...known.keys, ...keys])], sentAt: sentAt.epochMilliseconds };
}

function placeOf({ portal, job, recipient }: SentMemory, userId: number) {
  return { portal, userId, job, recipient };
}

function attempt<T>({ store, onTrouble }: SentMemory, action: (store: SentStore) => T): T | undefined {
  if (store === undefined) return undefined;
  try {
    return action(store());
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    onTrouble(error);
    return undefined;
  }
}
