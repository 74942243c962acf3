import type { Dictionaries, Portal, ReadOptions } from "@b24kit/portal";
import type { DailyRecord, DailyRecords, RecordWish } from "@b24kit/scenarios";
import type { RecordOwner, RecordStore } from "@b24kit/state";
import { Temporal } from "temporal-polyfill";
import { decodeRecord, encodeRecord, type RecordContent } from "./record-body.ts";
import { readRecord, type Unread } from "./read-record.ts";

/** Milliseconds by which the clock of this computer may differ from the portal's for a record to be dated by it. */
const clockTolerance = 3_600_000;

/** Why there is no record of today, or why those of earlier days cannot be looked at. */
export interface RecordTrouble {
  /** `nowhere`: nothing is kept on disk, on purpose. */
  readonly kind: "disk" | "nowhere" | "unread" | "clock";
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export interface RecordKeeperOptions {
  readonly portal: Portal;
  readonly now: Temporal.Instant;
  readonly readOptions: ReadOptions;
  /** Opens the state file at first use. */
  readonly store: () => RecordStore;
}

/** The records of earlier days, and the making of today's. It never throws: reports go on without records. */
export interface RecordKeeper extends DailyRecords {
  /** Whose records they are stands in the dictionaries. */
  know(dictionaries: Dictionaries): void;
  /** Reads and keeps today's record when there is none yet. Tells what went wrong, the first thing of this report. */
  keep(): Promise<RecordTrouble | undefined>;
}

/** A keeper of one report. */
export function recordKeeper({ portal, now, readOptions, store }: RecordKeeperOptions): RecordKeeper {
  let owner: RecordOwner | undefined;
  let today = "";
  let trouble: RecordTrouble | undefined;
  const attempt = <T>(action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      trouble ??= diskTrouble(error);
      return undefined;
    }
  };

  function know({ identity }: Dictionaries): void {
    if (owner !== undefined) return;
    owner = { portal: portal.host, userId: identity.userId };
    today = now.toZonedDateTimeISO(identity.timeZone.id).toPlainDate().toString();
  }

  function find(wish: RecordWish): DailyRecord | undefined {
    const own = owner;
    if (own === undefined) return undefined;
    return attempt(() => {
      let latest: DailyRecord | undefined;
      for (const record of recordsOf(own, wish)) {
        if (record[wish.need] !== undefined) return record;
        latest ??= record;
      }
      return latest;
    });
  }

  /** The records that a wish allows, the latest first. */
  function* recordsOf(own: RecordOwner, { date, slack }: RecordWish): Generator<DailyRecord> {
    const from = date.subtract({ days: slack });
    for (let to = date; Temporal.PlainDate.compare(from, to) <= 0;) {
      const span = { from: from.toString(), to: to.toString(), now: now.epochMilliseconds };
      const stored = store().find(own, span);
      if (stored === undefined) return;
      const found = Temporal.PlainDate.from(stored.date);
      const content = decodeRecord(stored.body);
      const takenAt = Temporal.Instant.fromEpochMilliseconds(stored.takenAt);
      if (content !== undefined) yield { date: found, takenAt, ...content };
      to = found.subtract({ days: 1 });
    }
  }

  async function keep(): Promise<RecordTrouble | undefined> {
    const own = owner;
    if (own === undefined || attempt(() => store().has(own, today)) !== false) return trouble;
    const content = await readNow();
    if ("reason" in content) trouble ??= unreadTrouble(content);
    else if (isClockWrong(portal, now)) trouble ??= clockTrouble;
    else attempt(() => store().save(own, { date: today, body: encodeRecord(content), takenAt: now.epochMilliseconds }));
    return trouble;
  }

  const readNow = async (): Promise<RecordContent | Unread> =>
    readRecord(portal, now, readOptions).catch((error: unknown) => ({ reason: textOf(error) }));

  return { know, find, keep };
}

/** A record under the wrong date would be believed later, and one of the future would push others out. */
function isClockWrong(portal: Portal, now: Temporal.Instant): boolean {
  const { serverTime } = portal.observed();
  return serverTime !== undefined && Math.abs(serverTime.epochMilliseconds - now.epochMilliseconds) > clockTolerance;
}

const clockTrouble: RecordTrouble = {
  kind: "clock",
  code: "wrong-clock",
  message: "No daily record was taken: the clock of this computer differs from the portal's by more than an hour.",
  hint: "Check the date and time of the computer.",
};

function unreadTrouble({ reason }: Unread): RecordTrouble {
  const message = `No daily record was taken: open deals and overdue tasks could not be read whole (${reason}).`;
  return { kind: "unread", code: "unread", message, hint: "The next report tries again." };
}

function diskTrouble(error: unknown): RecordTrouble {
  const { code, hint } = error as { code?: unknown; hint?: unknown };
  return {
    kind: "disk",
    code: typeof code === "string" ? code : "failed",
    message: textOf(error),
    hint: typeof hint === "string" ? hint : "b24 doctor says what is wrong with the state file.",
  };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
