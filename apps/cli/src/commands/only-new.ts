import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { OnlyNew, ReportParameters, Scenario } from "b24kit";
import type { Context } from "../context.ts";

/** Whom a report is told by the command, and as which job: the same question on the same screen or into the same file. */
export function onlyNewOf({ options }: Context, scenario: Scenario, parameters: ReportParameters): OnlyNew {
  const { out } = options;
  return {
    job: `cli:${scenario.id}:${digestOf(scenario, parameters)}`,
    recipient: out === undefined ? "screen" : resolve(out),
  };
}

/** Tells questions apart; how they are written, and whether numbers are explained, does not matter. */
function digestOf(scenario: Scenario, parameters: ReportParameters): string {
  const read = scenario.parameters.safeParse({ ...parameters, explain: false }, { jitless: true });
  return createHash("sha256")
    .update(JSON.stringify(read.success ? read.data : parameters))
    .digest("hex")
    .slice(0, 12);
}
