import type { Context, Span } from "@opentelemetry/api";
import type { OpenTelemetry } from "./open-telemetry.ts";

/** The span of a logical call, with what its HTTP requests note down on their way. */
export interface CallSpan {
  readonly span: Span;
  /** HTTP requests so far, repetitions included. */
  requests: number;
  /** Failed attempts right before the next HTTP request. */
  resends: number;
  /** Of the last HTTP answer. */
  status: number | undefined;
}

const key = Symbol("b24kit call span");

/** The context with the call's span for the links and events below it. */
export function withCallSpan(context: Context, callSpan: CallSpan): Context {
  return context.setValue(key, callSpan);
}

/** The span of the call that runs right now; undefined when nothing traces it. */
export function activeCallSpan(telemetry: OpenTelemetry | undefined): CallSpan | undefined {
  return telemetry?.context?.active().getValue(key) as CallSpan | undefined;
}
