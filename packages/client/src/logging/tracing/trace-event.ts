import type { ClientEvent } from "../../event.ts";
import { activeCallSpan } from "./call-span.ts";
import { openTelemetry } from "./open-telemetry.ts";

/** Notes an event down in the span of the call that it belongs to, if there is one. */
export function traceEvent(event: ClientEvent): void {
  const callSpan = activeCallSpan(openTelemetry());
  if (callSpan === undefined) return;
  if (event.type === "answer") callSpan.status = event.status;
  if (event.type === "wait") {
    callSpan.span.addEvent("wait", { "b24.milliseconds": event.milliseconds, "b24.reason": event.reason });
  }
  if (event.type === "retry") {
    callSpan.resends = event.attempt;
    callSpan.span.addEvent("retry", {
      "b24.attempt": event.attempt,
      "b24.delay": event.delay,
      "error.type": event.code,
    });
  }
}
