import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { movedNote, openState, readAllEvents, readAllRuns, runStore, type State, stateFolders } from "@b24kit/state";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SchedulerError, usageError } from "../errors/problem.ts";
import { eventTakers } from "../events/note-alive.ts";
import { printList } from "../output/print-list.ts";
import { openPostgres } from "../store/postgres/open-postgres.ts";
import { type MovedCounts, takeOver } from "../store/postgres/take-over.ts";
import type { RunStore } from "../store/run-store.ts";
import { findStore, type StoreAddress } from "../store/store-address.ts";
import type { Text } from "../words.ts";

/** Where to. */
export interface MigrateOptions {
  readonly to?: string;
}

/** Whoever starts at the same moment is seen after this. Milliseconds. */
const settling = 1000;

/** Copies what the state file of this computer remembers into a database, and has the file say so. It may be repeated. */
export async function runMigrate(context: Context, { to }: MigrateOptions): Promise<number> {
  const target = targetOf(context, to);
  const { io } = context;
  using state = openState({ folder: stateFolders({ env: io.env, platform: process.platform }).state });
  const { runs, database } = await openPostgres(target);
  try {
    const origin = `${hostname()} ${state.file}`;
    const take = async () => takeOver(database, { ...readAllRuns(state), events: readAllEvents(state) }, origin);
    const counts = await move(io.clock ?? Date.now, state, { place: target.place, take });
    tell(context, counts, target.place);
    return exitCodes.done;
  } finally {
    await runs.close();
  }
}

function targetOf({ io, store }: Context, to: string | undefined): StoreAddress {
  const found = to === undefined ? store : findStore(to, io.env);
  if (found !== undefined && found !== "file") return found;
  throw usageError(
    { ru: "не сказано, куда переносить", en: "it is not said where to" },
    { ru: "нужен адрес базы PostgreSQL", en: "it takes the address of a database of PostgreSQL" },
    {
      ru: "например: b24-scheduler migrate --to postgres://reports@db.example.com/b24",
      en: "for example: b24-scheduler migrate --to postgres://reports@db.example.com/b24",
    },
  );
}

interface Move {
  readonly place: string;
  readonly take: () => Promise<MovedCounts>;
}

/** From the note on nobody begins to work in the file; who worked before is looked for after it, and once more at the end. */
async function move(now: () => number, state: State, { place, take }: Move): Promise<MovedCounts> {
  const file = runStore(state);
  const before = await file.noted(movedNote);
  if (before !== undefined && before !== place) throw movedElsewhere(before);
  await refuseBusy(file, now());
  await file.note(movedNote, place);
  try {
    await wait(settling);
    await refuseBusy(file, now());
  } catch (error) {
    if (before === undefined) await file.forgetNote(movedNote);
    throw error;
  }
  const counts = await take();
  await refuseBusy(file, now());
  return counts;
}

async function refuseBusy(file: RunStore, now: number): Promise<void> {
  const [daemon] = await file.daemons(now);
  if (daemon !== undefined) throw stillWorking({ ru: `работает ${daemon.owner}`, en: `${daemon.owner} runs` });
  const [taking] = await eventTakers(file, now);
  if (taking !== undefined) {
    throw stillWorking({
      ru: `принимаются события (events run): ${taking}`,
      en: `events are being taken (events run): ${taking}`,
    });
  }
  const running = await file.history({ statuses: ["running"], limit: 100 });
  const one = running.find(({ leaseUntil }) => leaseUntil !== null && leaseUntil > now);
  if (one === undefined) return;
  throw stillWorking({ ru: `выполняется задание ${one.job}`, en: `the job ${one.job} is under way` });
}

function stillWorking(why: Text): SchedulerError {
  return new SchedulerError({
    code: "busy",
    exitCode: exitCodes.refused,
    words: {
      what: {
        ru: "планировщик ещё работает с файлом этого компьютера",
        en: "a scheduler still works with this computer's file",
      },
      why,
      next: {
        ru: "остановите его (если он упал — подождите две минуты) и повторите: b24-scheduler migrate",
        en: "stop it (after a crash wait for two minutes) and repeat: b24-scheduler migrate",
      },
    },
  });
}

function movedElsewhere(place: string): SchedulerError {
  return new SchedulerError({
    code: "moved",
    exitCode: exitCodes.refused,
    words: {
      what: { ru: "история уже перенесена в другую базу", en: "the history has moved to another database already" },
      why: { ru: `она там: ${place}`, en: `it is there: ${place}` },
      next: { ru: "задайте её адрес в B24KIT_STORE", en: "set its address in B24KIT_STORE" },
    },
  });
}

const names: Readonly<Record<keyof MovedCounts, Text>> = {
  runs: { ru: "выполнения", en: "runs" },
  deliveries: { ru: "доставки", en: "deliveries" },
  cursors: { ru: "места в расписании", en: "places in the schedule" },
  pauses: { ru: "паузы", en: "pauses" },
  alerts: { ru: "оповещения", en: "alerts" },
  notes: { ru: "заметки", en: "notes" },
  sent: { ru: "уже рассказанное", en: "what was told" },
  events: { ru: "события", en: "events" },
};

function tell(context: Context, counts: MovedCounts, place: string): void {
  const { language, messages } = context;
  const kinds = Object.keys(names) as (keyof MovedCounts)[];
  printList(context, {
    items: kinds.map((kind) => ({ kind, ...counts[kind] })),
    columns: [
      {
        field: "kind",
        title: { ru: "Что", en: "What" },
        value: ({ kind }) => kind,
        shown: ({ kind }) => names[kind][language],
      },
      { field: "found", title: { ru: "В файле", en: "In the file" }, value: ({ found }) => found },
      { field: "added", title: { ru: "Перенесено", en: "Moved" }, value: ({ added }) => added },
      { field: "there", title: { ru: "Уже было", en: "There before" }, value: ({ found, added }) => found - added },
    ],
    empty: { ru: "переносить нечего", en: "there is nothing to move" },
  });
  messages.note({
    ru: `Всё на месте: ${place}. Дальше: B24KIT_STORE с этим адресом и b24-scheduler run`,
    en: `All of it is there: ${place}. Next: B24KIT_STORE with that address, and b24-scheduler run`,
  });
}
