import type { Call, Params } from "@b24kit/client";
import { refusalOfForm, refusalOfNames } from "../judge.ts";
import type { AccessPolicy } from "../policy/access-policy.ts";
import { refusalByRules } from "../policy/judge-policy.ts";

/**
 * Permission of a program to take events out of the offline queue of its own application: to reserve them, and to confirm or put
 * back single ones that it has. Given by whoever opens the connection, not by who calls.
 */
export interface OwnQueue {
  /** The portal may also drop what it hands out at once: a lost answer loses events. */
  readonly mayLose?: boolean;
}

/** Whether a call works on the application's own queue, and on nothing else. The rules by name are still in force. */
export function isQueueCall(call: Call, queue: OwnQueue, policy: AccessPolicy): boolean {
  const { method, params, commands, api } = call;
  if (commands !== undefined || api !== undefined || typeof method !== "string") return false;
  const fits = Object.hasOwn(shapes, method) ? shapes[method] : undefined;
  if (fits === undefined || refusalOfForm(call) !== undefined || refusalOfNames(method, params) !== undefined)
    return false;
  return fits(params, queue) && refusalByRules(policy, method) === undefined;
}

type Fits = (params: Params, queue: OwnQueue) => boolean;

const get: ReadonlySet<string> = new Set([
  "clear",
  "limit",
  "process_id",
  "auth_connector",
  "error",
  "filter",
  "order",
]);

/** A process is never named as a whole: what another reader has of it stays. */
const settles: Fits = (params) =>
  isText(params["process_id"]) && isTexts(params["message_id"]) && Object.keys(params).length === 2;

const shapes: Readonly<Record<string, Fits>> = {
  "event.offline.get": (params, { mayLose }) =>
    (params["clear"] === 0 || (mayLose === true && params["clear"] === 1)) &&
    Object.keys(params).every((name) => get.has(name)),
  "event.offline.clear": settles,
  "event.offline.error": settles,
};

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
