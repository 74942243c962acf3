import type { Application } from "../../server/oauth/grants.ts";
import { RestError } from "../../server/rest-error.ts";
import type { MethodCall } from "../../methods/method.ts";

/** The application that calls; webhooks are refused. The text of the error is unconfirmed. */
export function applicationOf({ application }: MethodCall): Application {
  if (application !== undefined) return application;
  throw new RestError("WRONG_AUTH_TYPE", "Current authorization type is denied for this method", 403);
}

/** The same for methods that only administrators may call. */
export function administeredApplication(call: MethodCall): Application {
  const application = applicationOf(call);
  if (!call.caller.isAdmin) throw accessDenied();
  return application;
}

/** The caller may not do this. */
export function accessDenied(): RestError {
  return new RestError("ACCESS_DENIED", "Access denied!", 403);
}

/** A parameter is missing or of the wrong kind. */
export function badArgument(name: string): RestError {
  return new RestError("ERROR_ARGUMENT", `Argument '${name}' is null or empty`, 400, { argument: name });
}
