import { toText } from "../php/values.ts";
import { captureList, recordsOf } from "./capture-lists.ts";
import type { CaptureRun } from "./capture-run.ts";
import { unexpandedEvents } from "./unexpanded-events.ts";

/** Someone whose calendar and working day are read. */
export interface CapturedPerson {
  readonly id: number;
  readonly zone: string;
}

/** People whose days are asked for in one batch. */
const together = 50;

/** Days around today whose events are captured: a report of the last quarter or of the next month finds its own. */
const days = { before: 100, after: 100 };

/** All users, dismissed ones too; gives the active ones. */
export async function captureUsers(run: CaptureRun, own: OwnZone): Promise<CapturedPerson[]> {
  const people: CapturedPerson[] = [];
  const reader = {
    ...run.reader,
    async *rows(...given: Parameters<typeof run.reader.rows>) {
      for await (const row of run.reader.rows(...given)) {
        // Answered about the caller only; without it a person without a zone would get the server's.
        yield toText(row["ID"]) === own.id ? { ...row, TIME_ZONE_OFFSET: own.offset } : row;
      }
    },
  };
  await captureList({ ...run, reader }, { collection: "users", method: "user.get", params: {} }, (row) => {
    const isActive = ["Y", "1", 1, true].includes(row["ACTIVE"] as string);
    if (isActive) people.push({ id: Number(toText(row["ID"])), zone: toText(row["TIME_ZONE"]) });
  });
  return people;
}

/** The caller, and the offset that `profile` tells; null when the server is an older one that tells none. */
export interface OwnZone {
  readonly id: string;
  readonly offset: number | null;
}

/** The events of everybody's own calendar. Gives a date as this site writes it, "" when there is no event. */
export async function captureEvents(
  run: CaptureRun,
  people: readonly CapturedPerson[],
  today: string,
): Promise<string> {
  const range = { from: shift(today, -days.before), to: shift(today, days.after) };
  const known = new Set<string>();
  let sample = "";
  for (let at = 0; at < people.length && run.room("events") !== 0; at += together) {
    const some = people.slice(at, at + together);
    const results = await run.reader.results(
      some.map(({ id }) => ({ method: "calendar.event.get", params: { type: "user", ownerId: id, ...range } })),
    );
    for (const result of results) {
      if (!result.isRead) run.miss("events", result.code);
      else {
        const rows = unexpandedEvents(recordsOf(result.result), known);
        sample ||= toText(rows[0]?.["DATE_FROM"]);
        await run.write("events", rows);
      }
    }
  }
  return sample;
}

/** The working day of everybody who keeps one and about whom the caller may ask. */
export async function captureWorkdays(run: CaptureRun, people: readonly CapturedPerson[]): Promise<void> {
  for (let at = 0; at < people.length && run.room("workdays") !== 0; at += together) {
    const some = people.slice(at, at + together);
    const ask = (method: string) => run.reader.results(some.map(({ id }) => ({ method, params: { USER_ID: id } })));
    const [states, settings] = [await ask("timeman.status"), await ask("timeman.settings")];
    const rows: Record<string, unknown>[] = [];
    for (const [index, { id }] of some.entries()) {
      const [state, own] = [states[index], settings[index]];
      if (state?.isRead !== true) run.miss("workdays", state?.code ?? "");
      else {
        const kept = own?.isRead === true ? recordsOf([own.result])[0] : undefined;
        rows.push({ ...recordsOf([state.result])[0], ...kept, USER_ID: id });
      }
    }
    await run.write("workdays", rows);
  }
}

function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
