import {
  checkParams,
  effectOf,
  methodDetails,
  type MethodDetails,
  removalOf,
  rest3Details,
  type Text,
} from "@b24kit/catalog";
import type { CallOptions, Command, Params } from "@b24kit/client";
import { refusalOfForm, refusalOfNames } from "../judge.ts";
import { methodLabel } from "../method-label.ts";
import type { AccessPolicy } from "../policy/access-policy.ts";
import { judgePolicy } from "../policy/judge-policy.ts";
import { type Refusal, refusals } from "../refusal.ts";
import { RefusedError } from "../refused-error.ts";
import { refusalOfIdentifier } from "./identifier.ts";
import type { PlannedCommand } from "./plan.ts";
import { toPlainParams } from "./plain-params.ts";

/** A command that may stand in a plan, and what the catalog knows of it. */
export interface CheckedCommand extends PlannedCommand {
  readonly params: Params;
  readonly reasons: readonly Text[];
  /** `undefined`: not documented. */
  readonly details: MethodDetails | undefined;
  /** What it creates can be removed again. */
  readonly isRemovable: boolean;
  /** "v3": a method of REST 3.0. */
  readonly api?: "v3";
}

// As the client sends it. A format at the end would make another name of a method that a rule denies.
const methodName = /^[a-z]\w*(?:\.\w+)*(?<!\.json|\.xml)$/i;

/** Checks one command of a request and brings it into the form of a plan. Throws `RefusedError` and `bad-parameters`. */
export async function checkedCommand(
  key: string,
  command: Command,
  policy: AccessPolicy,
  api?: CallOptions["api"],
): Promise<CheckedCommand> {
  const refuse = (refusal: Refusal | undefined): void => {
    if (refusal !== undefined) throw new RefusedError(refusal, { commandKey: key });
  };
  // Read once: a getter could name another method after this one was judged.
  const own = { method: command.method, params: command.params };
  refuse(refusalOfForm(own));
  const { method } = own;
  if (!methodName.test(method)) refuse(refusals.unknown(methodLabel(method)));
  const params = toPlainParams(method, own.params);
  refuse(refusalOfForm({ method, params }) ?? refusalOfNames(method, params));
  // By place REST 3.0 reads nothing.
  if (api === undefined) refuse(await refusalOfOrder(method, params));
  const { effect, reasons } = await effectOf(method, params, { restVersion: api === undefined ? 2 : 3 });
  refuse(judgePolicy(policy, method, effect));
  const details = await (api === undefined ? methodDetails(method) : rest3Details(method));
  const isRemovable = api === undefined && details !== undefined && (await removalOf(details)) !== undefined;
  const checked = { key, method, params, effect, reasons, details, isRemovable, ...(api === undefined ? {} : { api }) };
  refuse(refusalOfIdentifier(checked));
  return checked;
}

/** Some old methods read their parameters by place: in another order the portal would change what was not shown. */
async function refusalOfOrder(method: string, params: Params): Promise<Refusal | undefined> {
  const problems = await checkParams(method, params);
  const wrong = problems.find(({ code }) => code === "wrong-order");
  return wrong && refusals.order(method, wrong.suggestion ?? "");
}
