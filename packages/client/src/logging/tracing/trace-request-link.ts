import type { Link } from "../../link.ts";
import type { Credential } from "../../credential/credential.ts";
import { activeCallSpan } from "./call-span.ts";
import { inSpan } from "./in-span.ts";
import { openTelemetry, startSpan, suppressed } from "./open-telemetry.ts";
import { serverAttributes } from "./server-attributes.ts";

/**
 * Every HTTP request is a span below its call. Innermost: waiting for a place and between attempts is not part of it.
 * Instrumentations of undici and http stay silent inside: they would record the full address, and the key is in it.
 */
export function traceRequestLink(credential: Credential): Link {
  return async (call, next) => {
    const telemetry = openTelemetry();
    const callSpan = activeCallSpan(telemetry);
    if (telemetry === undefined || callSpan === undefined) return next(call);
    const { resends } = callSpan;
    Object.assign(callSpan, { requests: callSpan.requests + 1, resends: 0, status: undefined });
    // https://opentelemetry.io/docs/specs/semconv/http/http-spans/ without url.full, for the same reason.
    const method = call.transfer?.kind === "download" ? "GET" : "POST";
    const span = startSpan(telemetry, method, {
      ...serverAttributes(credential),
      "http.request.method": method,
      ...(resends > 0 ? { "http.request.resend_count": resends } : {}),
    });
    if (span === undefined) return next(call);
    return inSpan({
      telemetry,
      span,
      prepare: suppressed,
      work: async () => next(call),
      finish: () => {
        if (callSpan.status !== undefined) span.setAttribute("http.response.status_code", callSpan.status);
      },
    });
  };
}
