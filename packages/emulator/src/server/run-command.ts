import type { MethodDefinition, MethodResult } from "../methods/method.ts";
import type { Params } from "../php/values.ts";
import type { Caller } from "../portal/caller.ts";
import type { EmulatorContext } from "./context.ts";
import { applyFaults } from "./faults/apply-faults.ts";
import { connectorOf, runMethod } from "./invoke.ts";
import { RestError } from "./rest-error.ts";
import { startTimer } from "./time-profile.ts";
import type { Application } from "./oauth/grants.ts";
import type { Work } from "./work.ts";

/** Who asks: operating time is kept for each credential apart. */
export interface Requester {
  readonly caller: Caller;
  /** Scopes of the webhook, or those granted to the application. */
  readonly scopes: readonly string[];
  /** Absent for a webhook. */
  readonly application?: Application;
  readonly credential: string;
  /** The access token; absent for a webhook. */
  readonly token?: string;
  /** `auth_connector` of the request, for the commands of a batch; that it counts for them is unconfirmed. */
  readonly connector?: string;
}

/** A call or a command of a batch that was found and allowed. */
export interface Command {
  /** Lower-case. */
  readonly method: string;
  readonly definition: MethodDefinition;
  /** Parameters are read when the command's turn has come. */
  readonly params: () => Params;
  /** Its time counts as that of its method. */
  readonly isBilled: boolean;
}

/** The answer and its `time`. */
export interface CommandAnswer {
  readonly answer: MethodResult;
  readonly time: Record<string, unknown>;
}

/** Runs one command with everything that surrounds it: operating time, costs, faults, the journal of writes. */
export async function runCommand(
  context: EmulatorContext,
  work: Work,
  requester: Requester,
  command: Command,
): Promise<CommandAnswer> {
  const { method, definition } = command;
  const key = operatingKey(requester.credential, method);
  if (command.isBilled) checkOperating(context, key);
  const timer = startTimer(context.portal, context.now, context.timeProfile);
  const started = context.now();
  const { costs } = context;
  const meter = meterOf(work);
  try {
    await meter.work.sleep(costs.command + (costs.methods.get(method) ?? 0));
    const names = [definition.effect === "write" ? "write" : "read"];
    const failure = await applyFaults(context.faults, meter.work, { names, method });
    const ran = context.now();
    const answer = execute(context, requester, command);
    meter.add(context.now() - ran);
    await meter.work.sleep((costs.count * (answer.total ?? 0)) / 1000);
    if (failure !== undefined) throw failure;
    return { answer, time: { ...timer.finish(meter.length()), ...context.operating.fields(key) } };
  } finally {
    if (command.isBilled) work.use(key, started, meter.length());
  }
}

/**
 * Sums up what a command takes by itself, in milliseconds: its waits at their nominal length and its own run. The clock
 * would also count how long it stood behind other requests in the emulator's single thread.
 */
function meterOf(work: Work): { work: Work; add(length: number): void; length(): number } {
  let sum = 0;
  const sleep = (length: number): Promise<void> => {
    sum += length;
    return work.sleep(length);
  };
  return { work: { ...work, sleep }, add: (length) => void (sum += length), length: () => sum };
}

function execute(
  context: EmulatorContext,
  requester: Requester,
  { method, definition, params }: Command,
): MethodResult {
  context.beforeCommand(method);
  const given = params();
  context.events.publish({ userId: null, connector: "" });
  try {
    const answer = runMethod(context, requester, method, definition, given);
    if (definition.effect === "write") context.writes.add(method, given, answer);
    return answer;
  } finally {
    context.events.publish({ userId: requester.caller.id, connector: connectorOf(requester, given) });
  }
}

/** Key of the operating time of a method. */
export function operatingKey(credential: string, method: string): string {
  return `${credential} ${method}`;
}

/** Refuses a method that has used up its operating time. */
export function checkOperating(context: EmulatorContext, key: string): void {
  if (context.operating.isOpen(key)) return;
  context.stats.count("blocked");
  throw new RestError("OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit.", 429);
}
