import type { Emulator } from "@b24kit/emulator";
import { anyMethod, type Client, ClientError, type Clock, command, createClient, type Outcome } from "../src/index.ts";
import { collected } from "./collected.ts";
import type { Job, Step } from "./faults-schedule.ts";

/** What the caller was told about a step. */
export interface Told {
  readonly step: Step;
  /** "done", or the error's code. */
  readonly word: string;
  readonly mayHaveRun: boolean;
  /** The error's method and words, for failures of the test. */
  readonly about: string;
}

/** Runs a job as a program would, and takes down what it is told about each step. */
export async function runJob(client: Client, { steps, isBatch, halt }: Job): Promise<readonly Told[]> {
  try {
    if (isBatch) {
      const commands = Object.fromEntries(
        steps.map(({ method, params }, index) => [`k${index}`, command(anyMethod(method), { ...params })]),
      );
      const outcomes: Readonly<Record<string, Outcome>> = await client.batch(commands, { halt });
      return steps.map((step, index) => toldBy(step, outcomes[`k${index}`]));
    }
    for (const { method, params } of steps) await client.call(anyMethod(method), { ...params });
    return steps.map((step) => ({ step, word: "done", mayHaveRun: true, about: "" }));
  } catch (error) {
    return steps.map((step) => failed(step, error));
  }
}

function toldBy(step: Step, outcome: Outcome | undefined): Told {
  if (outcome === undefined) return { step, word: "nothing", mayHaveRun: false, about: "" };
  return outcome.ok ? { step, word: "done", mayHaveRun: true, about: "" } : failed(step, outcome.error);
}

function failed(step: Step, error: unknown): Told {
  if (!(error instanceof ClientError))
    return { step, word: "no client error", mayHaveRun: false, about: String(error) };
  return { step, word: error.code, mayHaveRun: error.mayHaveRun, about: `${error.method}: ${error.message}` };
}

/** A portal on which steps were run. */
interface Ran {
  readonly emulator: Emulator;
  /** What limits of the portal run by. */
  readonly clock: Clock;
  /** The highest identifier of a deal that was there before. */
  readonly lastDeal: number;
}

/** How often each write of the steps was executed, by its title. Throws when the portal's rows and its journal differ. */
export async function executions(ran: Ran, steps: readonly Step[]): Promise<ReadonlyMap<string, number>> {
  const before = countAdds(ran.emulator);
  const made = await titlesMade(ran);
  const after = countAdds(ran.emulator);
  // Something may still be executed whose client has gone.
  if (made.length < before || made.length > after) {
    throw new Error(`The journal tells of ${before} to ${after} new objects, but there are ${made.length}.`);
  }
  const journal = ran.emulator.writes();
  const updates = journal.filter(({ method }) => method.endsWith(".update")).map(({ key }) => key.replace(/^2:/, ""));
  const countOf = (title: string, target: number | undefined) =>
    target === undefined
      ? made.filter((other) => other === title).length
      : updates.filter((key) => key === String(target)).length;
  return new Map(steps.flatMap(({ title, target }) => (title === undefined ? [] : [[title, countOf(title, target)]])));
}

function countAdds(emulator: Emulator): number {
  return emulator.writes().filter(({ method }) => method.endsWith(".add")).length;
}

/** The titles of what was added, as the portal has them now. */
async function titlesMade({ emulator, clock, lastDeal }: Ran): Promise<readonly string[]> {
  await using client = createClient({ webhook: emulator.webhook, limits: "self-hosted", clock });
  const deals = await patiently(client, "crm.deal.list", { select: ["ID", "TITLE"], filter: { ">ID": lastDeal } });
  const tasks = await patiently(client, "tasks.task.list", { select: ["ID", "TITLE"] });
  return [...deals, ...tasks].map((row) => String(row["TITLE"] ?? row["title"]));
}

/** Faults that are left strike here as well. */
async function patiently(client: Client, method: string, params: object): Promise<readonly Record<string, unknown>[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await collected(client.list(anyMethod(method), { ...params }))) as Record<string, unknown>[];
    } catch (error) {
      if (attempt === 50) throw error;
    }
  }
}
