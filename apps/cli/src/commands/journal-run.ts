import type { Journal } from "b24kit";
import { refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { withSink } from "../output/sink.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { journalColumns, type JournalLine } from "../writes/journal-columns.ts";
import { knownHead } from "../writes/known-head.ts";
import { printList } from "../writes/print-list.ts";
import { printVerdict } from "../writes/print-verdict.ts";
import { realTime } from "../writes/real-time.ts";
import { sinceTime } from "../writes/since-time.ts";

type JournalFilter = NonNullable<Parameters<Journal["entries"]>[0]>;

export interface JournalListOptions {
  readonly since?: string;
  readonly outcome?: NonNullable<JournalFilter["outcome"]>;
  readonly plan?: string;
}

export interface JournalVerifyOptions {
  readonly head?: string;
}

/** Prints the lines of the journal. Lines that are not as they were written are told. */
export async function listJournal(context: Context, options: JournalListOptions): Promise<number> {
  refuseDocuments(context);
  const filter = filterOf(options, realTime(context));
  const portal = await openPortalFor(context);
  const items = [...(await portal.journal()).entries(filter)];
  await printList(context, {
    items,
    columns: journalColumns(context.language),
    json: (line) => ({ ...line }),
    empty: { ru: "таких строк в журнале нет", en: "the journal has no such lines" },
  });
  noteDamaged(context, items);
  return exitCodes.done;
}

function noteDamaged({ messages }: Context, lines: readonly JournalLine[]): void {
  const damaged = lines.filter(({ isGenuine }) => !isGenuine).length;
  if (damaged === 0) return;
  messages.note({
    ru: `строки не те, что были записаны: ${damaged}; подробности — b24 journal verify`,
    en: `lines that are not as they were written: ${damaged}; more: b24 journal verify`,
  });
}

/** Prints the lines as NDJSON, each with the code that proves it. */
export async function exportJournal(context: Context, options: JournalListOptions): Promise<number> {
  refuseForms(context);
  const filter = filterOf(options, realTime(context));
  const portal = await openPortalFor(context);
  const lines = (await portal.journal()).export(filter);
  await withSink(context, async (sink) => {
    for (const line of lines) await sink.write(`${line}\n`);
  });
  return exitCodes.done;
}

/** Checks the whole journal, and prints the head to be noted. */
export async function verifyJournal(context: Context, { head }: JournalVerifyOptions): Promise<number> {
  refuseForms(context);
  const known = head === undefined ? undefined : knownHead(head);
  const portal = await openPortalFor(context);
  const verdict = (await portal.journal()).verify(known);
  await printVerdict(context, verdict);
  return verdict.isIntact ? exitCodes.done : exitCodes.failed;
}

function filterOf({ since, outcome, plan }: JournalListOptions, now: number): JournalFilter {
  return {
    ...(since === undefined ? {} : { since: sinceTime(since, now) }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(plan === undefined ? {} : { plan }),
  };
}
