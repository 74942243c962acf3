import type { Command, Outcome } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { answerOfError } from "../answers/answer-of-error.ts";
import { counted } from "../answers/counted.ts";
import { failed } from "../answers/failed.ts";
import { apiOf } from "./api-of.ts";
import type { BatchInput } from "./batch.ts";
import type { CheckedMethod } from "./check-method.ts";
import { checkRead } from "./check-read.ts";
import { resultLines } from "./result-lines.ts";
import { rowsIn } from "./rows-in.ts";
import type { ToolCall } from "./tool.ts";
import { withReferences } from "./with-references.ts";

/** Checks every command before anything is sent, then sends them as one batch. */
export async function runBatchTool({ commands }: BatchInput, { caller, signal }: ToolCall): Promise<Answer> {
  const checked = await Promise.all(
    Object.entries(commands).map(async ([key, { method, params = {} }]) => {
      const check = await checkRead(method, params, caller.settings);
      return { key, params: withReferences(params) as Command["params"], check };
    }),
  );
  if (checked.length === 0) return failed("invalid-arguments", "There are no commands.", "Give at least one command.");
  const refused = checked.find(({ check }) => "refusal" in check);
  if (refused !== undefined && "refusal" in refused.check) return named(refused.key, refused.check.refusal);
  const batch = Object.fromEntries(checked.map(({ key, params, check }) => [key, { method: methodOf(check), params }]));
  const portal = await caller.portal();
  const version = await apiOf(Object.values(batch).map(({ method }) => method));
  const outcomes = Object.entries(await portal.client.batch(batch, { signal, ...version }));
  return batchAnswer(
    outcomes,
    caller.now(),
    checked.flatMap(({ key, check }) => warningsOf(key, check)),
  );
}

function batchAnswer(outcomes: readonly [string, Outcome][], now: number, remarks: readonly string[]): Answer {
  const failures = outcomes.filter(([, outcome]) => !outcome.ok).length;
  return {
    data: { results: Object.fromEntries(outcomes.map(([key, outcome]) => [key, dataOf(outcome)])) },
    lines: outcomes.flatMap(([key, outcome]) => outcomeLines(key, outcome)),
    told: [`${counted(outcomes.length, "command")}, ${failures} failed`],
    asOf: new Date(now).toISOString(),
    shown: outcomes.length - failures,
    total: outcomes.length,
    remarks: [...remarks, ...outcomes.flatMap(([key, outcome]) => goesOn(key, outcome))],
  };
}

/** Lines for each command; `data` has more. */
const mostLines = 5;

function outcomeLines(key: string, outcome: Outcome): readonly string[] {
  if (!outcome.ok) return [`${key}: failed, ${outcome.error.message}`];
  const rows = listOf(outcome);
  const lines = rows === undefined ? resultLines(outcome.result, 120) : resultLines(rows, 120);
  const left = lines.length - mostLines;
  return [
    `${key}:${rows === undefined ? "" : ` ${countOf(rows, outcome)}`}`,
    ...lines.slice(0, mostLines).map((line) => `  ${line}`),
    ...(left > 0 ? [`  … ${left} more`] : []),
  ];
}

function dataOf(outcome: Outcome): object {
  if (outcome.ok) {
    const rows = listOf(outcome);
    const found = rows === undefined ? { result: outcome.result } : { rows };
    return { ok: true, ...found, ...(outcome.total === undefined ? {} : { total: outcome.total }) };
  }
  const { error, data } = answerOfError(outcome.error);
  return { ok: false, ...error, portal: data };
}

type Done = Extract<Outcome, { ok: true }>;

/** The rows of a first page; undefined for anything that the portal does not count. */
function listOf({ result, total, next }: Done): readonly unknown[] | undefined {
  return total === undefined && next === undefined ? undefined : rowsIn(result);
}

/** "50 of 127". */
function countOf({ length }: readonly unknown[], { total, next }: Done): string {
  if (total !== undefined && total > length) return `${length} of ${total}`;
  return next === undefined ? counted(length, "row") : `${length} of more`;
}

/** A list of which the batch has only the first page. */
function goesOn(key: string, outcome: Outcome): readonly string[] {
  const rows = outcome.ok ? listOf(outcome) : undefined;
  if (!outcome.ok || rows === undefined) return [];
  const isWhole = outcome.next === undefined && (outcome.total ?? 0) <= rows.length;
  return isWhole ? [] : [`${key}: ${countOf(rows, outcome)}; the rest by b24_call.`];
}

function named(key: string, answer: Answer): Answer {
  return { ...answer, told: [`Command ${key}; nothing of the batch was sent.`, ...(answer.told ?? [])] };
}

function methodOf(check: CheckedMethod): string {
  return "method" in check ? check.method : "";
}

function warningsOf(key: string, check: CheckedMethod): readonly string[] {
  return "warnings" in check ? check.warnings.map((warning) => `${key}: ${warning}`) : [];
}
