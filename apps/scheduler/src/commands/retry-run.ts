import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SchedulerError, usageError } from "../errors/problem.ts";
import { withStore } from "./with-store.ts";

/** What is sent again. */
export interface RetryOptions {
  readonly unknown?: true;
}

/** Puts a run back to be done again by the daemon. Targets that have it are not sent it twice; with `unknown` those that may have it are. */
export async function runRetry(context: Context, id: number, { unknown }: RetryOptions): Promise<number> {
  await withStore(context, async (store) => {
    const run = await store.run(id);
    if (run === undefined) throw noRun(id);
    if (!(await store.retry(id, context.now(), { sendsUnknown: unknown === true }))) throw stillRunning(id);
  });
  context.messages.note({
    ru: `выполнение ${id} будет повторено; итог покажет b24-scheduler history`,
    en: `run ${id} will be done again; b24-scheduler history shows what becomes of it`,
  });
  return exitCodes.done;
}

function noRun(id: number): SchedulerError {
  return usageError(
    { ru: `нет такого выполнения: ${id}`, en: `there is no such run: ${id}` },
    { ru: "его не было или оно уже забыто", en: "there never was, or it is forgotten by now" },
    { ru: "номера показывает b24-scheduler history", en: "b24-scheduler history shows the numbers" },
  );
}

function stillRunning(id: number): SchedulerError {
  return new SchedulerError({
    code: "running",
    exitCode: exitCodes.refused,
    words: {
      what: { ru: `выполнение ${id} ещё не закончено`, en: `run ${id} has not ended yet` },
      why: { ru: "оно ждёт своей очереди или уже идёт", en: "it waits for its turn or is under way" },
      next: { ru: "дождитесь итога: b24-scheduler history", en: "wait for its end: b24-scheduler history" },
    },
  });
}
