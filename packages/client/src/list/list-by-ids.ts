import { assertMethod } from "../request/assert-method.ts";
import { badParameters } from "../bad-parameters.ts";
import type { Client, ListOptions } from "../client.ts";
import { type Command, command } from "../command.ts";
import { ClientError } from "../errors.ts";
import type { Params } from "../link.ts";
import { anyMethod } from "../methods/any-method.ts";
import type { Outcome } from "../answer/outcome.ts";
import { assertListParams } from "./conditions/assert-list-params.ts";
import { conditionsOf } from "./conditions/assert-filter.ts";
import { conditionKey } from "./conditions/condition-key.ts";
import { cursorText, parseCursor } from "./cursor.ts";
import { familyOf } from "./families.ts";
import type { Family, KeysetFamily, OffsetFamily, ParamPath } from "./family.ts";
import { isUnasked } from "./list-errors.ts";
import { keysetPlan, pageParams, spelledParams } from "./list-params.ts";
import { putParam, takeParam } from "./param-path.ts";
import { assertRest2 } from "../rest3/assert-rest3.ts";
import { requestOptions } from "./request-options.ts";
import { rowIdOf, rowsOf } from "./rows-of.ts";
import { newTally } from "./offset/tally.ts";
import { wholeIds } from "./whole-ids.ts";

/** Identifiers of a command: the rows of one page. */
const idsOfCommand = 50;
/** Commands of a request. */
const mostCommands = 50;
/** Characters of a request at most; below what servers commonly take. */
const longestRequest = 1_000_000;

type ListFamily = (KeysetFamily | OffsetFamily) & { readonly rowId: "ID" | "id"; readonly idField: "ID" | "id" };

interface ByIds {
  readonly family: ListFamily;
  /** The parameters of a command that asks for these identifiers. */
  readonly paramsFor: (ids: readonly number[]) => Params;
}

/**
 * Reads the rows with these identifiers, 2,500 a request, in the order of the identifiers. Those that are given twice come
 * once, those that do not exist (or may not be seen) not at all. Throws `bad-parameters` for methods that have no
 * condition for a list of identifiers.
 */
export async function* listByIds(
  client: Pick<Client, "batch">,
  method: string,
  ids: Iterable<number | string>,
  params: Params,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  assertMethod(method);
  assertRest2(method, options);
  const wanted = wholeIds(ids);
  const { family, paramsFor } = byIds(method, params);
  const most = options.maxItems ?? Number.POSITIVE_INFINITY;
  const tally = newTally();
  const size = idsOfCommand * commandsOf(paramsFor(wanted.slice(0, idsOfCommand)));
  for (let done = parseCursor(options.cursor, "start")?.offset ?? 0; done < wanted.length && tally.rows < most;) {
    const part = wanted.slice(done, done + size);
    const found = await readPart(client, method, family, part, paramsFor, requestOptions(options, tally));
    tally.requests += 1;
    for (const id of part) {
      if (tally.rows >= most) break;
      if (!found.has(id)) continue;
      tally.rows += 1;
      yield found.get(id);
    }
    done += part.length;
    const cursor = cursorText({ kind: "start", offset: done });
    options.onProgress?.({ rows: tally.rows, requests: tally.requests, total: wanted.length, cursor });
  }
}

async function readPart(
  client: Pick<Client, "batch">,
  method: string,
  family: ListFamily,
  ids: readonly number[],
  paramsFor: ByIds["paramsFor"],
  options: ListOptions,
): Promise<ReadonlyMap<number, unknown>> {
  const commands: Record<string, Command> = {};
  for (let index = 0; index < ids.length; index += idsOfCommand) {
    commands[`c${index}`] = command(anyMethod(method), paramsFor(ids.slice(index, index + idsOfCommand)));
  }
  const outcomes = await client.batch(commands, options);
  const asked = new Set(ids);
  const found = new Map<number, unknown>();
  for (const key of Object.keys(commands)) {
    for (const row of rowsOf(resultOf(outcomes[key], method), family.rowsPath, method)) {
      const id = rowIdOf(row, family.rowId);
      if (id === undefined || !asked.has(id)) throw isUnasked(method);
      found.set(id, row);
    }
  }
  return found;
}

function resultOf(outcome: Outcome | undefined, method: string): unknown {
  if (outcome?.ok === true) return outcome.result;
  throw outcome?.error ?? new ClientError("malformed-answer", `A page of "${method}" is missing.`, { method });
}

function byIds(method: string, params: Params): ByIds {
  const family = familyOf(method);
  const { filter } = family;
  if (!isListFamily(family) || filter?.param === undefined || filter.idList === undefined) throw noList(method);
  assertListParams(method, family, params);
  const { param, idList } = filter;
  assertNoOwnIds(params, param, family.idField);
  const withIds = (ids: readonly number[]): Params =>
    putParam(params, param, { ...conditionsOf(takeParam(params, param).value), [idList]: ids });
  // What stands beside the filter is refused where the method would drop it then.
  assertListParams(method, family, withIds([1]));
  return { family, paramsFor: (ids) => commandParams(family, withIds(ids)) };
}

function commandParams(family: ListFamily, params: Params): Params {
  if (family.paging !== "keyset") return spelledParams(family, family.idField, params);
  return pageParams(family, keysetPlan(family, params), { direction: "ASC" });
}

function isListFamily(family: Family): family is ListFamily {
  return (family.paging === "keyset" || family.paging === "offset") && family.idField !== undefined;
}

function assertNoOwnIds(params: Params, param: ParamPath, idField: string): void {
  const filter = conditionsOf(takeParam(params, param).value);
  const own = Object.keys(filter).find((key) => conditionKey(key).field.toLowerCase() === idField.toLowerCase());
  if (own === undefined) return;
  throw badParameters(`The condition "${own}" stands beside a list of identifiers.`, "Leave it out.");
}

/** Commands that a request may carry, by the length of one. A character may become nine when it is percent-encoded. */
function commandsOf(params: Params): number {
  const length =
    9 * JSON.stringify(params, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)).length;
  return Math.max(1, Math.min(mostCommands, Math.floor(longestRequest / length)));
}

function noList(method: string): Error {
  return badParameters(
    `${method} has no condition that surely takes a list of identifiers.`,
    "Read the records one by one, in a batch of the method that gives a single one.",
  );
}
