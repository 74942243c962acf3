import type { Answer, Call, Link } from "../../link.ts";
import type { Outcomes } from "../../answer/outcome.ts";
import type { Credential } from "../../credential/credential.ts";
import { quietly } from "../quietly.ts";
import { type CallSpan, withCallSpan } from "./call-span.ts";
import { inSpan } from "./in-span.ts";
import { openTelemetry, startSpan } from "./open-telemetry.ts";
import { serverAttributes } from "./server-attributes.ts";

/**
 * Every logical call is a span, when the application traces. Outermost: the span lasts as long as the caller waits,
 * includes what the caller's links do (a refusal too), and sees errors when all secrets are out of them.
 */
export function traceCallLink(credential: Credential): Link {
  return async (call, next) => {
    const telemetry = openTelemetry();
    if (telemetry === undefined) return next(call);
    const attributes = callAttributes(call, credential);
    const span = startSpan(telemetry, `bitrix24 ${attributes["b24.method"]}`, {
      ...serverAttributes(credential),
      ...attributes,
    });
    if (span === undefined) return next(call);
    const callSpan: CallSpan = { span, requests: 0, resends: 0, status: undefined };
    return inSpan({
      telemetry,
      span,
      prepare: (context) => withCallSpan(context, callSpan),
      work: async () => {
        const answer = await next(call);
        quietly(() => countFailures(callSpan, call, answer));
        return answer;
      },
      finish: () => finish(callSpan),
    });
  };
}

function callAttributes({ method, commands }: Call, credential: Credential) {
  const own = { "b24.method": methodName(method, credential), "b24.commands": commands?.length ?? 1 };
  if (commands === undefined) return own;
  const methods = new Set(commands.map((command) => methodName(command.method, credential)));
  return { ...own, "b24.methods": [...methods] };
}

/** Nothing has judged the name yet: it may be anything, an address with its key too. */
function methodName(method: string, credential: Credential): string {
  const name = credential.scrub(method);
  return /^[\w.]{1,100}$/.test(name) ? name : "invalid";
}

function countFailures({ span }: CallSpan, { commands }: Call, { result }: Answer): void {
  if (commands === undefined) return;
  const failures = Object.values(result as Outcomes).filter(({ ok }) => !ok);
  if (failures.length > 0) span.setAttribute("b24.failed_commands", failures.length);
}

function finish({ span, requests, status }: CallSpan): void {
  if (requests > 0) span.setAttribute("b24.attempts", requests);
  if (status !== undefined) span.setAttribute("http.response.status_code", status);
}
