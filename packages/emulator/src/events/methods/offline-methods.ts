import { toInt, toList, toText, upperCaseNames, type Params } from "../../php/values.ts";
import type { MethodCall, MethodResult, MethodTable } from "../../methods/method.ts";
import { RestError } from "../../server/rest-error.ts";
import type { OfflineRecord } from "../offline-queue.ts";
import { administeredApplication, badArgument } from "./application-of.ts";
import { listedRow, offlineRow, selectRecords } from "./offline-rows.ts";

const common = { scopes: [], support: "partial" } as const;
const unconfirmed = "Without auth_connector: records of handlers without a label; unconfirmed.";

/** The queue of offline events. */
export const offlineMethods: MethodTable = {
  "event.offline.get": {
    ...common,
    note: `${unconfirmed} error=1 gives erroneous records only.`,
    effect: "write",
    run: get,
  },
  "event.offline.list": { ...common, note: unconfirmed, run: list },
  "event.offline.clear": {
    ...common,
    note: "message_id counts before id. Processes are not cleaned up after a month.",
    effect: "write",
    run: clear,
  },
  "event.offline.error": {
    ...common,
    note: "Without message_id nothing is marked; unconfirmed.",
    effect: "write",
    run: error,
  },
};

const pageSize = 50;

function get(call: MethodCall): MethodResult {
  const params = upperCaseNames(call.params);
  const records = own(call);
  const isCleared = params["CLEAR"] === undefined || toInt(params["CLEAR"]) !== 0;
  if (!isCleared) checkFeature(call);
  const given = toText(params["PROCESS_ID"]);
  const isError = toInt(params["ERROR"]) === 1;
  const wanted = records.filter((record) =>
    given === "" ? record.processId === "" && record.isError === isError : record.processId === given,
  );
  const limit = params["LIMIT"] === undefined ? pageSize : Math.max(0, toInt(params["LIMIT"]));
  const order = params["ORDER"] ?? { TIMESTAMP_X: "ASC" };
  const taken = selectRecords(call, wanted, params["FILTER"], order).slice(0, limit);
  return {
    result: { process_id: take(call, taken, isCleared, given), events: taken.map((one) => offlineRow(call, one)) },
  };
}

/** The process that has them; null when they are deleted at once. A new one is named even when there was nothing (unconfirmed). */
function take(
  { events }: MethodCall,
  taken: readonly OfflineRecord[],
  isCleared: boolean,
  given: string,
): string | null {
  if (isCleared) events.queue.remove(taken);
  if (isCleared) return null;
  return given === "" ? events.queue.reserve(taken).processId : given;
}

/** The plan has to allow records to be kept until they are cleared; the code of the error is unconfirmed. */
function checkFeature({ events }: MethodCall): void {
  if (events.features.has("rest_offline_extended")) return;
  throw new RestError("ACCESS_DENIED", "The feature rest_offline_extended is not available on your plan", 403);
}

function list(call: MethodCall): MethodResult {
  const params = upperCaseNames(call.params);
  const found = selectRecords(call, own(call), params["FILTER"], params["ORDER"] ?? { ID: "ASC" });
  const start = Math.max(0, call.start ?? 0);
  const page = found.slice(start, start + pageSize).map((record) => listedRow(call, record));
  const next = start + pageSize;
  return { result: page, total: found.length, ...(next < found.length ? { next } : {}) };
}

/** Records of the application under the label of the call. */
function own(call: MethodCall): readonly OfflineRecord[] {
  const application = administeredApplication(call);
  return call.events.queue.find((one) => one.application === application && one.connector === call.connector);
}

function clear(call: MethodCall): MethodResult {
  const params = upperCaseNames(call.params);
  const records = ofProcess(call, params);
  const messages = params["MESSAGE_ID"];
  const byId = (one: OfflineRecord): boolean => texts(params["ID"]).has(String(one.id));
  const isMeant = messages === undefined ? byId : byMessage(messages);
  const isAll = messages === undefined && params["ID"] === undefined;
  call.events.queue.remove(isAll ? records : records.filter(isMeant));
  return { result: true };
}

function error(call: MethodCall): MethodResult {
  const params = upperCaseNames(call.params);
  call.events.queue.markErroneous(ofProcess(call, params).filter(byMessage(params["MESSAGE_ID"])));
  return { result: true };
}

/** A process that is unknown has no records: no error. */
function ofProcess(call: MethodCall, params: Params): readonly OfflineRecord[] {
  const application = administeredApplication(call);
  const processId = toText(params["PROCESS_ID"]);
  if (processId === "") throw badArgument("PROCESS_ID");
  return call.events.queue.find((one) => one.application === application && one.processId === processId);
}

function byMessage(given: unknown): (record: OfflineRecord) => boolean {
  const messages = texts(given);
  return ({ messageId }) => messages.has(messageId);
}

function texts(values: unknown): ReadonlySet<string> {
  return new Set(toList(values).map((value) => toText(value)));
}
