import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { jobNamed } from "./job-named.ts";
import { loadConfig } from "./load-config.ts";
import { withStore } from "./with-store.ts";

/** Stops a job; its slots are skipped until it is resumed. */
export async function runPause(context: Context, name: string): Promise<number> {
  const job = jobNamed(await loadConfig(context), name).name;
  await withStore(context, async (store) => store.pause({ job, since: context.now(), reason: null }));
  context.messages.note({
    ru: `задание на паузе: ${job}; продолжить: b24-scheduler resume ${job}`,
    en: `the job is paused: ${job}; to let it go on: b24-scheduler resume ${job}`,
  });
  return exitCodes.done;
}

/** Lets a job go on with its next slot. One that the file does not name any more can be resumed, too. */
export async function runResume(context: Context, job: string): Promise<number> {
  const wasPaused = await withStore(context, async (store) => store.resume(job));
  if (!wasPaused) jobNamed(await loadConfig(context), job);
  context.messages.note(
    wasPaused
      ? { ru: `задание продолжается: ${job}`, en: `the job goes on: ${job}` }
      : { ru: `задание и не было на паузе: ${job}`, en: `the job was not paused: ${job}` },
  );
  return exitCodes.done;
}
