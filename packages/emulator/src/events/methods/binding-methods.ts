import { isTruthy, toText, upperCaseNames } from "../../php/values.ts";
import type { MethodCall, MethodResult, MethodTable } from "../../methods/method.ts";
import { RestError } from "../../server/rest-error.ts";
import { applicationToken } from "../event-auth.ts";
import { eventScopes, isAvailable } from "../event-codes.ts";
import { accessDenied, applicationOf } from "./application-of.ts";
import { checkCode, checkHandler, readHandlerName, readMinTimeout, readUser } from "./read-binding.ts";

const partial = { scopes: [], support: "partial" } as const;

/** Registration of handlers by an application. */
export const bindingMethods: MethodTable = {
  events: { ...partial, note: "Names the events that the emulator knows.", run: events },
  "event.bind": {
    ...partial,
    note: "Events that the emulator does not know, or that are outside the application's scopes, are not found.",
    effect: "write",
    run: bind,
  },
  "event.unbind": {
    ...partial,
    note: "Without event_type handlers of online events are meant, without auth_type those of all users: unconfirmed.",
    effect: "write",
    run: unbind,
  },
  "event.get": { scopes: [], support: "full", run: get },
  "event.test": { scopes: [], support: "full", effect: "write", run: test },
};

function events(call: MethodCall): MethodResult {
  const { scopes } = call;
  applicationOf(call);
  const params = upperCaseNames(call.params);
  const scope = toText(params["SCOPE"]);
  const codes = [...eventScopes.keys()];
  if (scope !== "") return { result: codes.filter((code) => eventScopes.get(code) === scope) };
  return { result: isTruthy(params["FULL"]) ? codes : codes.filter((code) => isAvailable(code, scopes)) };
}

function bind(call: MethodCall): MethodResult {
  const { events: center, caller } = call;
  const application = applicationOf(call);
  const name = readHandlerName(call);
  checkCode(call, name.code);
  checkHandler(name.handler, center.localHandlers);
  if (name.isOffline && !caller.isAdmin) throw accessDenied();
  const isAdded = center.bindings.add({
    ...name,
    application,
    userId: readUser(call),
    connector: name.isOffline ? call.connector : "",
    token: center.oauth === undefined ? "" : applicationToken(center.oauth, application),
    minTimeout: readMinTimeout(call),
  });
  if (!isAdded) throw new RestError("ERROR_CORE", "Unable to set event handler: Handler already binded");
  return { result: true };
}

function unbind(call: MethodCall): MethodResult {
  const { caller, params, events: center } = call;
  const application = applicationOf(call);
  const name = readHandlerName(call);
  if (name.isOffline && !caller.isAdmin) throw accessDenied();
  const isAnyUser = caller.isAdmin && toText(upperCaseNames(params)["AUTH_TYPE"]) === "";
  const userId = readUser(call);
  const count = center.bindings.remove(
    (one) =>
      one.application === application &&
      one.code === name.code &&
      one.handler === name.handler &&
      one.isOffline === name.isOffline &&
      (isAnyUser || one.userId === userId),
  );
  return { result: { count } };
}

function get(call: MethodCall): MethodResult {
  const application = applicationOf(call);
  const found = call.events.bindings.find((one) => one.application === application);
  return {
    result: found.map(({ code, handler, userId, isOffline, connector }) => ({
      event: code,
      handler,
      auth_type: String(userId),
      offline: isOffline ? 1 : 0,
      ...(isOffline ? { connector_id: connector } : {}),
    })),
  };
}

/** Sends ONAPPTEST with the parameters of the call to the application's handlers of it. */
function test(call: MethodCall): MethodResult {
  const application = applicationOf(call);
  const query = Object.fromEntries(Object.entries(call.params).map(([name, value]) => [name, toText(value)]));
  const event = { code: "ONAPPTEST", data: { QUERY: query } };
  call.events.raise(event, { userId: call.caller.id, connector: call.connector }, application);
  return { result: true };
}
