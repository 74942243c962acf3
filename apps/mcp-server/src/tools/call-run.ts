import { methodDetails } from "@b24kit/catalog";
import { anyMethod } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import { apiOf } from "./api-of.ts";
import type { CallInput } from "./call.ts";
import { checkRead } from "./check-read.ts";
import { readRows } from "./read-rows.ts";
import { resultLines } from "./result-lines.ts";
import type { ToolCall } from "./tool.ts";

/** Calls a method that reads: a list row by row, anything else as a whole. */
export async function runCallTool(input: CallInput, call: ToolCall): Promise<Answer> {
  const { params = {} } = input;
  const checked = await checkRead(input.method, params, call.caller.settings);
  if ("refusal" in checked) return checked.refusal;
  const question = { ...input, method: checked.method, params };
  const hasRows = await isList(question);
  if (hasRows && Object.keys(params).some((name) => name.toLowerCase() === "start")) return noStart();
  const answer = hasRows ? await readRows(question, call) : await readResult(question, call);
  return { ...answer, remarks: checked.warnings };
}

/** The portal's own paging cannot be mixed with that of the tool. */
function noStart(): Answer {
  const message = "Rows are read by limit and cursor, so there is no start. Nothing was sent.";
  return failed("faulty-parameters", message, "Leave start out of params: limit says how many rows, cursor goes on.");
}

async function readResult({ method, params = {} }: CallInput, { caller, signal }: ToolCall): Promise<Answer> {
  const portal = await caller.portal();
  const { result, total } = await portal.client.answer(anyMethod(method), params, {
    signal,
    ...(await apiOf([method])),
  });
  return {
    data: { result },
    lines: resultLines(result),
    told: [`${method}: the result as the portal gave it`],
    asOf: new Date(caller.now()).toISOString(),
    ...(total === undefined ? {} : { total }),
  };
}

/** Whether rows are read: the documentation knows pages, the name says so, or the caller asks for some of them. */
async function isList({ method, limit, cursor }: CallInput): Promise<boolean> {
  if (limit !== undefined || cursor !== undefined || /list$/i.test(method)) return true;
  return (await methodDetails(method))?.paged === true;
}
