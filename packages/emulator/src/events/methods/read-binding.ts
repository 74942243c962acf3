import { isArrayLike, toInt, toText, upperCaseNames, valueAt } from "../../php/values.ts";
import type { MethodCall } from "../../methods/method.ts";
import { RestError } from "../../server/rest-error.ts";
import type { Binding } from "../bindings.ts";
import { isAvailable } from "../event-codes.ts";
import { accessDenied, badArgument } from "./application-of.ts";

/** What `event.bind` and `event.unbind` name a handler by. */
export type HandlerName = Pick<Binding, "code" | "handler" | "isOffline">;

/** Code, handler and kind; `handler` is required for offline events too, as documented. */
export function readHandlerName(call: MethodCall): HandlerName {
  const params = upperCaseNames(call.params);
  const code = requiredText(params, "EVENT").toUpperCase();
  const handler = requiredText(params, "HANDLER");
  const kind = toText(params["EVENT_TYPE"], "").toLowerCase();
  if (!["", "online", "offline"].includes(kind)) throw badArgument("EVENT_TYPE");
  return { code, handler, isOffline: kind === "offline" };
}

/** Events outside the scopes of the application are unknown to it (unconfirmed). */
export function checkCode({ scopes }: MethodCall, code: string): void {
  if (!isAvailable(code, scopes)) throw new RestError("ERROR_EVENT_NOT_FOUND", "Event not found");
}

/** `auth_type`: administrators choose whose name the handler runs in, anybody else's handler runs as themselves. */
export function readUser({ params, caller }: MethodCall): number {
  const userId = toInt(upperCaseNames(params)["AUTH_TYPE"]);
  if (caller.isAdmin) return userId;
  if (userId !== 0 && userId !== caller.id) throw accessDenied();
  return caller.id;
}

/** `options[minTimeout]`, seconds. */
export function readMinTimeout({ params }: MethodCall): number {
  const options = upperCaseNames(params)["OPTIONS"];
  const given = isArrayLike(options) ? valueAt(options, "minTimeout") : undefined;
  return given === undefined ? 1 : Math.max(0, toInt(given));
}

/** A real portal has to reach the handler from the internet. */
export function checkHandler(handler: string, allowsLocal: boolean): void {
  const url = URL.parse(handler);
  if (url !== null && !["http:", "https:"].includes(url.protocol)) {
    throw new RestError("ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol");
  }
  if (url === null || url.hostname === "" || (!allowsLocal && !url.hostname.includes("."))) {
    throw new RestError("ERROR_WRONG_HANDLER_URL", "Wrong handler URL");
  }
}

function requiredText(params: Readonly<Record<string, unknown>>, name: string): string {
  const value = toText(params[name]).trim();
  if (value === "") throw badArgument(name);
  return value;
}
