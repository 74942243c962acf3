import type { Context, Span, SpanStatusCode } from "@opentelemetry/api";
import { ClientError } from "../../errors.ts";
import { quietly } from "../quietly.ts";
import { type OpenTelemetry, withSpan } from "./open-telemetry.ts";

export interface SpanWork<T> {
  readonly telemetry: OpenTelemetry;
  readonly span: Span;
  /** Changes the context that the work runs in. */
  readonly prepare: (context: Context) => Context;
  readonly work: () => Promise<T>;
  /** Writes last attributes, whether the work succeeded or not. */
  readonly finish: () => void;
}

/** Runs the work inside the span and ends the span with it. Tracing that fails changes nothing for the work. */
export async function inSpan<T>({ telemetry, span, prepare, work, finish }: SpanWork<T>): Promise<T> {
  const { context } = telemetry;
  try {
    return await (context === undefined ? work() : context.with(prepare(withSpan(context.active(), span)), work));
  } catch (error) {
    quietly(() => recordError(span, error));
    throw error;
  } finally {
    quietly(finish);
    quietly(() => span.end());
  }
}

// eslint-disable-next-line typescript/no-unsafe-enum-assignment -- the enum is in the API, which is not imported
const failed = 2 as SpanStatusCode.ERROR;

/** Class and code only: the message may repeat the portal's words, the stack the caller's folders. */
function recordError(span: Span, error: unknown): void {
  const name = error instanceof Error ? error.name : "unknown";
  const code = error instanceof ClientError ? error.code : name;
  span.setAttribute("error.type", code);
  span.setStatus({ code: failed, message: code });
  span.recordException({ name, message: code });
}
