import type { Call, NamedCommand } from "@b24kit/client";
import { toPlainParams } from "../plan/plain-params.ts";

/** Exactly the commands that a running plan may send: one call, or one batch. */
interface Permit {
  readonly commands: readonly NamedCommand[];
  readonly halt: boolean;
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
      open.set(permit, textOf(permit.commands, permit.halt, permit.commands.length > 1));
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

function textOfCall({ method, params, commands, halt }: Call): string | undefined {
  try {
    return commands === undefined
      ? textOf([{ key: "", method, params }], false, false)
      : textOf(commands, halt === true, true);
  } catch {
    // Parameters that no plan can hold equal no permit.
    return undefined;
  }
}

function textOf(commands: readonly NamedCommand[], halt: boolean, isBatch: boolean): string {
  const parts = commands.map(({ key, method, params }) => [isBatch ? key : "", method, toPlainParams(method, params)]);
  return JSON.stringify([isBatch, isBatch && halt, parts]);
}
