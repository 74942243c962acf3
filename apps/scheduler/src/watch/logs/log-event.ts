import type { Logger } from "@b24kit/client";
import type { RunEvent } from "../../runs/run-event.ts";
import type { Run, RunReason } from "../../store/run-store.ts";

/** Writes an event of the daemon into the log. Reports, names of people and receipts stay out of it, whatever the level. */
export function logEvent(log: Logger, event: RunEvent): void {
  const found = lineOf(event);
  if (found !== undefined) log[found[0]]({ event: event.type, ...found[1] }, found[2]);
}

type Line = readonly [level: "debug" | "info" | "warn" | "error", fields: object, message: string];

type EventOf<Type extends RunEvent["type"]> = Extract<RunEvent, { type: Type }>;

function lineOf(event: RunEvent): Line | undefined {
  const make = lines[event.type] as (event: RunEvent) => Line | undefined;
  return make(event);
}

const lines: { readonly [Type in RunEvent["type"]]: (event: EventOf<Type>) => Line | undefined } = {
  "daemon-started": ({ owner, jobs }) => ["info", { owner, jobs }, "the scheduler runs"],
  "daemon-stopped": ({ owner }) => ["info", { owner }, "the scheduler has stopped"],
  "slots-added": addedLine,
  "run-started": ({ run, isLate }) => ["debug", { ...runOf(run), isLate }, "the run starts"],
  "run-finished": finishedLine,
  "run-postponed": ({ run, dueAt, reason }) => {
    return ["warn", { ...runOf(run), dueAt: iso(dueAt), ...reasonOf(reason) }, "the run is put off"];
  },
  "run-lost": ({ run }) => ["warn", runOf(run), "another scheduler has the run now"],
  delivery: deliveryLine,
  alert: ({ alert }) => ["error", alertOf(alert), "the owner is to be told"],
  "alert-cleared": ({ job, key }) => ["info", { job, key }, "what the owner was told of is over"],
  "job-paused": ({ job, reason }) => ["error", { job, ...reasonOf(reason) }, "the job is paused"],
  tick: () => undefined,
  "secret-looked-for": ({ profile = "", isHere, jobs }) =>
    isHere
      ? ["info", { profile, jobs }, "the secret of the profile is here again: its jobs are done here, too"]
      : [
          "warn",
          { profile, jobs },
          "the secret of the profile is missing on this computer: its jobs are left to others who have it",
        ],
  "clock-jumped": ({ by }) => ["warn", { by }, "the clock of the computer jumped"],
  trouble: ({ error, pause }) => ["error", { ...codeOf(error), pause }, "something failed inside of the scheduler"],
  conflict: (event) => ["error", conflictOf(event), "another scheduler has other settings for the same jobs"],
};

function addedLine({ job, slots }: EventOf<"slots-added">): Line {
  const missed = slots.filter(({ status }) => status === "missed").length;
  const skipped = slots.filter(({ status }) => status === "skipped").length;
  const level = missed > 0 ? "warn" : "debug";
  return [level, { job, slots: slots.length, missed, skipped }, "slots of the job have come"];
}

function finishedLine({ run, status, reason, took }: EventOf<"run-finished">): Line {
  const fields = { ...runOf(run), status, took: Math.round(took), ...reasonOf(reason) };
  return [status === "failed" ? "error" : "info", fields, `the run is ${status}`];
}

function deliveryLine({ run, target, kind, status, reason }: EventOf<"delivery">): Line {
  const level = status === "delivered" ? "info" : "warn";
  return [level, { ...runOf(run), target, kind, status, ...reasonOf(reason) }, `the delivery is ${status}`];
}

function runOf({ id, job, at, recipient, attempt }: Run) {
  return { job, slot: iso(at), run: id, ...(recipient === 0 ? {} : { recipient }), attempt };
}

function reasonOf(reason: RunReason | undefined) {
  return reason === undefined ? {} : { code: reason.code, reason: reason.en };
}

function alertOf({ kind, job, target, reason }: EventOf<"alert">["alert"]) {
  return { kind, job, ...(target === undefined ? {} : { target }), ...reasonOf(reason) };
}

function conflictOf({ file, owner, jobs }: EventOf<"conflict">) {
  return { file, owner, jobs: jobs.slice(0, 10), count: jobs.length };
}

/** Messages of errors that nobody has foreseen may hold anything. */
function codeOf(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, ...("code" in error && typeof error.code === "string" ? { code: error.code } : {}) };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
