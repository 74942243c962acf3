import { openTelemetry, suppressed } from "./open-telemetry.ts";

/** Does work that instrumentations of undici and http must not see: they would record the full address, and secrets are in it. */
export async function untraced<T>(work: () => Promise<T>): Promise<T> {
  const context = openTelemetry()?.context;
  return context === undefined ? work() : context.with(suppressed(context.active()), work);
}
