/** Why a run is broken off from outside: its time is up, the daemon stops, or another daemon has it. */
export class Interruption extends Error {
  override readonly name = "Interruption";
  readonly kind: "timeout" | "stopped" | "lost";

  constructor(kind: Interruption["kind"]) {
    super(`The run was broken off: ${kind}.`);
    this.kind = kind;
  }
}

/** What broke it off; undefined while nothing did. */
export function interruptionOf(signal: AbortSignal): Interruption["kind"] | undefined {
  if (!signal.aborted) return undefined;
  return signal.reason instanceof Interruption ? signal.reason.kind : "stopped";
}
