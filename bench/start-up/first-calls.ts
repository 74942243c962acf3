import { join } from "node:path";
import type { Peers } from "../peers/find-peers.ts";
import { median } from "../support/median.ts";
import { timeOf } from "./time-of.ts";

const children = join(import.meta.dirname, "children");

/** A row for bare programs and one for programs that import a client and make one call: ours, the SDK, fast_bitrix24. In turn. */
export function firstCalls(
  client: string,
  { sdk, python }: Peers,
  webhook: string,
  rounds: number,
): readonly (readonly string[])[] {
  const node = (script: string, entry: string) => () =>
    timeOf(process.execPath, [join(children, script), entry, webhook]);
  const runs = [
    () => timeOf(process.execPath, ["-e", "0"]),
    python === undefined ? undefined : () => timeOf(python, ["-c", "0"]),
    node("ours.mjs", client),
    sdk === undefined ? undefined : node("sdk.mjs", sdk),
    python === undefined ? undefined : () => timeOf(python, [join(children, "fast_bitrix24_call.py"), webhook]),
  ];
  // The first round warms the disk.
  const times = Array.from({ length: rounds + 1 }, () => runs.map((run) => run?.() ?? Number.NaN)).slice(1);
  const [bare = "", barePython = "", ours = "", vendor = "", fast = ""] = runs.map((run, index) =>
    run === undefined ? "" : `${median(times.map((row) => row[index] ?? Number.NaN)).toFixed(0)} ms`,
  );
  return [
    ["a bare program, `node -e 0` or `python -c 0`", bare, sdk === undefined ? "" : bare, barePython],
    ["a program that makes one call", ours, vendor, fast],
  ];
}
