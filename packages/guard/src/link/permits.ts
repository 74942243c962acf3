import type { Call, NamedCommand } from "@b24kit/client";
import { toPlainParams } from "../plan/plain-params.ts";

/** Exactly the commands that a running plan may send: one call, or one batch. */
interface Permit {
  readonly commands: readonly NamedCommand[];
  readonly halt: boolean;
  readonly api?: Call["api"];
}

/** The permits of the plans that run at this moment. */
export interface Permits {
  /** Gives a permit; the function that it returns takes it back. */
  give(permit: Permit): () => void;
  /** Uses up the permit that equals this call, and gives it; `undefined` when there is none. */
  take(call: Call): Permit | undefined;
}

/** Starts without permits. */
export function createPermits(): Permits {
  const open = new Map<Permit, string>();
  return {
    give: (permit) => {
      open.set(permit, textOf(permit, permit.commands.length > 1));
      return () => void open.delete(permit);
    },
    take: (call) => {
      if (open.size === 0) return undefined;
      const text = textOfCall(call);
      const found = [...open].find(([, permitted]) => permitted === text)?.[0];
      if (found !== undefined) open.delete(found);
      return found;
    },
  };
}

function textOfCall({ method, params, commands, halt, api }: Call): string | undefined {
  try {
    return commands === undefined
      ? textOf({ commands: [{ key: "", method, params }], halt: false, api }, false)
      : textOf({ commands, halt: halt === true, api }, true);
  } catch {
    // Parameters that no plan can hold equal no permit.
    return undefined;
  }
}

function textOf({ commands, halt, api }: Permit, isBatch: boolean): string {
  const parts = commands.map(({ key, method, params }) => [isBatch ? key : "", method, toPlainParams(method, params)]);
  return JSON.stringify([api ?? "v2", isBatch, isBatch && halt, parts]);
}
