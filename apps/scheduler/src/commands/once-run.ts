import { parseInstant } from "b24kit/instant";
import type { Config, Job } from "../config/config.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { usageError } from "../errors/problem.ts";
import { sayTime } from "../output/say-time.ts";
import { statusWords } from "../output/status-words.ts";
import { runNow } from "../runs/run-now.ts";
import type { DeliveryRow, Pause, Run } from "../store/run-store.ts";
import type { Language } from "../words.ts";
import { printDry } from "./dry-run.ts";
import { jobNamed } from "./job-named.ts";
import { loadConfig } from "./load-config.ts";
import { logOf } from "./log-of.ts";
import { openEngine } from "./open-engine.ts";
import { withStore } from "./with-store.ts";

/** What is run, and whether it is sent. */
export interface OnceOptions {
  readonly dryRun?: true;
  readonly at?: string;
}

/** Runs a job now: through the same engine, with the same history as the daemon. `--dry-run` only shows what would be sent. */
export async function runOnce(context: Context, name: string, { dryRun, at }: OnceOptions): Promise<number> {
  const config = await loadConfig(context);
  const job = whenever(jobNamed(config, name));
  const slot = at === undefined ? wholeSecond(context.now()) : pastInstant(at, context.now());
  const own: Config = { ...config, jobs: new Map([[name, job]]) };
  return withStore(context, async (store, shared) => {
    const options = { config: own, store, shared, openLog: logOf(context, "warn"), now: shared?.now ?? context.now };
    await using engine = await openEngine(context, options);
    if (dryRun === true) return await printDry(context, job, engine.parts);
    const runs = await runNow(engine.parts, job, slot, context.io.signal);
    const ids = runs.map(({ id }) => id);
    tellEnd(context, runs, await store.deliveries(ids));
    const pause = (await store.pauses()).find((one) => one.job === name);
    if (pause !== undefined) tellPause(context, pause);
    return exitCodeOf(runs);
  });
}

/** Somebody asks for it: no slot is too old, and it is no sign that the scheduler lives. */
function whenever(job: Job): Job {
  return { ...job, ping: undefined, policy: { ...job.policy, catchUp: Number.MAX_SAFE_INTEGER } };
}

/** Slots are whole seconds: two runs by hand within one are the same run. */
function wholeSecond(instant: number): number {
  return Math.floor(instant / 1000) * 1000;
}

function pastInstant(text: string, now: number): number {
  const instant = parseInstant(text);
  if (instant !== undefined && instant <= now) return instant;
  throw usageError(
    { ru: `--at: не подходит «${text}»`, en: `--at: "${text}" is not usable` },
    {
      ru: "нужны дата, время и смещение от UTC, не в будущем",
      en: "it takes a date, a time and an offset from UTC, not in the future",
    },
    { ru: "например: --at 2026-03-02T08:30:00+03:00", en: "for example: --at 2026-03-02T08:30:00+03:00" },
  );
}

function tellEnd(context: Context, runs: readonly Run[], rows: readonly DeliveryRow[]): void {
  const { io, isJson, language, messages } = context;
  const byRun = Map.groupBy(rows, ({ runId }) => runId);
  // Standard output belongs to targets.
  if (isJson) io.stderr.write(`${JSON.stringify(runs.map((run) => runJson(run, byRun.get(run.id) ?? [])))}\n`);
  for (const run of isJson ? [] : runs) {
    const targets = (byRun.get(run.id) ?? []).map((row) => targetText(row, language));
    const text = endText(run, targets.join(", "), language);
    messages.note({ ru: text, en: text });
  }
}

/** What waits is left to a daemon, once the job goes on. */
function tellPause({ messages }: Context, { job, reason }: Pause): void {
  messages.note({
    ru: `задание на паузе: ${job}${reason ? ` (${reason.ru})` : ""}; чтобы оно выполнялось: b24-scheduler resume ${job}`,
    en: `the job is paused: ${job}${reason ? ` (${reason.en})` : ""}; to let it run: b24-scheduler resume ${job}`,
  });
}

function targetText({ target, status, reason }: DeliveryRow, language: Language): string {
  const isThere = status === "delivered" || status === "repeated";
  const remark = isThere && reason !== null ? ` (${reason[language]})` : "";
  return `${target} — ${statusWords[status][language]}${remark}`;
}

function runJson({ id, job, recipient, status, reason, facts }: Run, rows: readonly DeliveryRow[]) {
  const deliveries = rows.map((row) => ({
    target: row.target,
    status: row.status,
    receipt: row.receipt,
    reason: row.reason,
  }));
  return { run: id, job, recipient, status, reason, facts, deliveries };
}

function endText({ id, status, reason, dueAt, recipient }: Run, targets: string, language: Language): string {
  const whom = recipient > 0 ? ` (#${recipient})` : "";
  const later = status === "waiting" ? ` ${sayTime(dueAt)}` : "";
  const parts = [`${id}${whom}: ${statusWords[status][language]}${later}`, reason?.[language] ?? "", targets];
  return parts.filter((part) => part !== "").join("; ");
}

function exitCodeOf(runs: readonly Run[]): number {
  if (runs.length === 0 || runs.some(({ status }) => status !== "done" && status !== "silent")) return exitCodes.failed;
  return runs.some(({ facts }) => facts["complete"] === false) ? exitCodes.partial : exitCodes.done;
}
