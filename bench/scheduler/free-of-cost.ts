import type { MadeReport, Parts } from "../../apps/scheduler/src/runs/parts.ts";

const report: MadeReport["report"] = {
  report: "overdue",
  title: "",
  asOf: "2026-03-02T08:30:00Z",
  period: null,
  timeZone: { id: "UTC", source: "option" },
  portal: { host: "bench.example", url: "https://bench.example" },
  eyes: { userId: 1, name: "", isAdministrator: true },
  complete: true,
  data: {},
  blocks: [],
  notices: [],
  hint: null,
};

/** A report that costs nothing. */
export const made: MadeReport = {
  report,
  language: "en",
  isSilent: false,
  outside: async () => report,
  markSent: async () => undefined,
};

/** A channel that costs nothing. */
export const channel: Awaited<ReturnType<Parts["openChannel"]>> = {
  send: async () => ({ id: "1" }),
  settle: async () => ({ state: "repeatable" }),
  [Symbol.asyncDispose]: async () => undefined,
};
