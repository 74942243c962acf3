import type { Call, Command, Link, NamedCommand } from "@b24kit/client";
import { judge, refusalOfParams } from "../judge.ts";
import { methodLabel } from "../method-label.ts";
import type { AccessPolicy } from "../policy/access-policy.ts";
import { refusalByRules } from "../policy/judge-policy.ts";
import { type Refusal, refusals } from "../refusal.ts";
import { RefusedError } from "../refused-error.ts";
import { isQueueCall, type OwnQueue } from "./own-queue.ts";
import type { Permits } from "./permits.ts";
import type { RunBulk } from "./run-bulk.ts";
import type { RunGranted } from "./run-granted.ts";
import { snapshot } from "./snapshot.ts";

/** What the link asks. */
export interface GuardLinkOptions {
  readonly policy: AccessPolicy;
  /** Of the plans that run; without it no plan can. */
  readonly permits?: Permits;
  /** Sends what large plans that run cover; `undefined` when they do not cover this call. */
  readonly runBulk?: RunBulk;
  /** Sends what grants cover; `undefined` when they do not cover this call. */
  readonly runGranted?: RunGranted;
  /** The caller reads the queue of offline events of its own application. */
  readonly queue?: OwnQueue;
  /** Told about every refusal. */
  readonly onRefusal?: (refusal: Refusal) => void;
}

/**
 * Makes the link of the guard. Every command of a batch is judged before anything is sent: reads pass unless the policy
 * denies them, a change passes only with the permit of a running plan or a grant, or as work on the own queue of events.
 * Anything else stops the whole call with `RefusedError`.
 */
export function guardLink(options: GuardLinkOptions): Link {
  const { policy, permits, runBulk, runGranted, queue, onRefusal } = options;
  return async (call, next) => {
    const judged = snapshot(call);
    const refused = findRefused(judged, options);
    if (refused === undefined) return next(judged);
    if (queue !== undefined && isQueueCall(judged, queue, policy)) return next(judged);
    const permit = permits?.take(judged);
    // What the plan holds is sent, not the caller's objects, which may change while the call waits.
    if (permit !== undefined) return next(permittedCall(judged, permit.commands));
    // What they cover was written for REST 2; under the same name REST 3.0 may do something else.
    const answer = judged.api === undefined ? (runBulk?.(judged, next) ?? runGranted?.(judged, next)) : undefined;
    if (answer !== undefined) return answer;
    onRefusal?.(refused.refusal);
    throw new RefusedError(refused.refusal, { commandKey: refused.key });
  };
}

function permittedCall(call: Call, commands: readonly NamedCommand[]): Call {
  const [only] = commands;
  if (call.commands !== undefined || only === undefined) return { ...call, params: {}, commands };
  return { ...call, method: only.method, params: only.params };
}

interface Refused {
  readonly refusal: Refusal;
  readonly key?: string;
}

function findRefused(call: Call, options: GuardLinkOptions): Refused | undefined {
  if (call.commands === undefined) return refusedCommand(call, call.api, options);
  const label = methodLabel(call.method);
  const refusal = call.method === "batch" ? refusalOfParams(label, call.params) : refusals.batch(label);
  if (refusal !== undefined) return { refusal };
  for (const command of call.commands) {
    const refused = refusedCommand(command, call.api, options);
    if (refused !== undefined) return { ...refused, key: command.key };
  }
  return undefined;
}

function refusedCommand(command: Command, api: Call["api"], { policy }: GuardLinkOptions): Refused | undefined {
  const verdict = judge(command, api);
  if (verdict.allowed) {
    const refusal = refusalByRules(policy, command.method);
    return refusal === undefined ? undefined : { refusal };
  }
  const { refusal } = verdict;
  const isChange = refusal.reason === "write" || refusal.reason === "destructive";
  const isHopeless = isChange && policy.level === "read-only";
  return { refusal: isHopeless ? refusals.readOnly(refusal) : refusal };
}
