import type { MethodCall, MethodDefinition, MethodResult } from "../methods/method.ts";
import { emptyParams, toInt, toText, type Params } from "../php/values.ts";
import type { EmulatorContext } from "./context.ts";
import { fileLink } from "./file-link.ts";
import { methodNotFound, RestError } from "./rest-error.ts";
import type { Requester } from "./run-command.ts";

/** The definition behind a name in any case, or `ERROR_METHOD_NOT_FOUND`. */
export function findMethod(context: EmulatorContext, name: string): MethodDefinition {
  const definition = context.methods.get(name.toLowerCase());
  if (definition === undefined) throw methodNotFound();
  return definition;
}

/** Refuses a key without the method's scope. Inside a batch the text of the error is empty. */
export function checkScope(requester: Requester, definition: MethodDefinition, description: string): void {
  const { scopes } = definition;
  if (scopes.length > 0 && !scopes.some((scope) => requester.scopes.includes(scope))) {
    throw new RestError("insufficient_scope", description, 401);
  }
}

/** Text of `insufficient_scope` outside a batch. */
export function scopeText({ application }: Requester): string {
  const token = application === undefined ? "webhook" : "access";
  return `The request requires higher privileges than provided by the ${token} token`;
}

/** Runs a method that was found and allowed. */
export function runMethod(
  context: EmulatorContext,
  requester: Requester,
  name: string,
  definition: MethodDefinition,
  params: Params,
): MethodResult {
  return definition.run(methodCall(context, requester, name, params));
}

/** What a method gets to work with. */
export function methodCall(context: EmulatorContext, requester: Requester, name: string, params: Params): MethodCall {
  const { caller, scopes, application } = requester;
  const { rest, start } = takeProtocolParams(params);
  return {
    portal: context.portal,
    caller,
    scopes,
    application,
    method: name.toLowerCase(),
    params: rest,
    connector: connectorOf(requester, params),
    events: context.events,
    start,
    link: (method, scope, query) => fileLink(context, requester, method, scope, query),
  };
}

/** The label of a call: its own, or that of the batch it stands in. */
export function connectorOf({ connector = "" }: Requester, params: Params): string {
  return toText(params["auth_connector"], connector);
}

/** `auth`, `access_token` and `start` belong to the protocol; `department.get` documents START. */
function takeProtocolParams(params: Params): { rest: Params; start: number | undefined } {
  const { auth: _auth, access_token: _token, start, START, ...rest } = params;
  const given = start ?? START;
  return { rest: Object.assign(emptyParams(), rest), start: given === undefined ? undefined : toInt(given) };
}

/** The token that a request carries in its parameters, "" when there is none. */
export function tokenOf(params: Params): string {
  return toText(params["auth"] ?? params["access_token"]);
}
