import type { Attributes, Context, ContextManager, Span, SpanKind, TracerProvider } from "@opentelemetry/api";
import { quietly } from "../quietly.ts";

/** What an application has registered with its copy of the OpenTelemetry API. */
export interface OpenTelemetry {
  readonly trace: TracerProvider;
  /** Absent when nothing carries the context through async calls. */
  readonly context?: ContextManager;
}

/**
 * The place where all copies of API 1.x in a process meet:
 * https://github.com/open-telemetry/opentelemetry-js/blob/main/api/src/internal/global-utils.ts
 * We read it instead of importing the API: a copy of ours would be refused as soon as the application's is older by a
 * minor version, and a bundled application finds no copy at all.
 */
const registry = Symbol.for("opentelemetry.js.api.1");

/** Keys in a context, the same in every copy of the API (`createContextKey` is `Symbol.for`). */
const spanKey = Symbol.for("OpenTelemetry Context Key SPAN");
const suppressKey = Symbol.for("OpenTelemetry SDK Context Key SUPPRESS_TRACING");

/** The application's tracing; undefined when it has none. Costs one look at a global. */
export function openTelemetry(): OpenTelemetry | undefined {
  const registered = (globalThis as { [registry]?: Partial<OpenTelemetry> })[registry];
  return registered?.trace === undefined ? undefined : (registered as OpenTelemetry);
}

// eslint-disable-next-line typescript/no-unsafe-enum-assignment -- the enum is in the API, which is not imported
const client = 2 as SpanKind.CLIENT;

/** Begins a span below the active one; undefined when tracing itself fails. */
export function startSpan({ trace }: OpenTelemetry, name: string, attributes: Attributes): Span | undefined {
  return quietly(() => trace.getTracer("@b24kit/client").startSpan(name, { kind: client, attributes }));
}

/** The context with the span in it. */
export function withSpan(context: Context, span: Span): Context {
  return context.setValue(spanKey, span);
}

/** The context in which other instrumentations stay silent. */
export function suppressed(context: Context): Context {
  return context.setValue(suppressKey, true);
}
