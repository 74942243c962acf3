import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  type SpanProcessor,
  TracerProvider,
} from "@opentelemetry/sdk-trace";

export interface Tracing extends Disposable {
  /** Finished spans, in the order of their end. */
  spans(): readonly ReadableSpan[];
  /** Those whose name begins so. */
  named(name: string): readonly ReadableSpan[];
}

export interface TracingOptions {
  /** Default: true. */
  readonly hasContext?: boolean;
  readonly processor?: SpanProcessor;
}

/** Registers the real OpenTelemetry SDK, as an application does, and takes it out again at the end. */
export function startTracing({ hasContext = true, processor }: TracingOptions = {}): Tracing {
  const exporter = new InMemorySpanExporter();
  const spanProcessors = [new SimpleSpanProcessor({ exporter }), ...(processor === undefined ? [] : [processor])];
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors }));
  if (hasContext) context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const spans = () => exporter.getFinishedSpans();
  return {
    spans,
    named: (name) => spans().filter((span) => span.name.startsWith(name)),
    [Symbol.dispose]() {
      trace.disable();
      context.disable();
    },
  };
}
