import type { Call } from "@b24kit/client";
import { digestOf } from "../many/write-spool.ts";
import { toPlainParams } from "../plan/plain-params.ts";

/** A command of a running plan, as far as the link knows it. */
export interface PermittedCommand {
  readonly key: string;
  readonly method: string;
}

/** Writes what a request does into the journal. */
export interface BulkNotes {
  /** Before each attempt: throws where the plan does not run any more. */
  check(): void;
  /** Before the first attempt. Throws where it cannot be written; then nothing is sent. */
  begin(commands: readonly PermittedCommand[]): void;
  /** Never throws: the request is out. `endings`: one for each of the commands; absent where the answer was lost. */
  end(commands: readonly PermittedCommand[], endings: readonly Ending[], durationMs: number): void;
}

/** How a command of a request ended. */
export interface Ending {
  readonly outcome: "done" | "failed" | "unknown";
  readonly reason?: string;
}

/** A command as the plan gives it out. */
type GivenCommand = PermittedCommand & { readonly params: Call["params"] };

/** The commands that a large plan has given out and not yet sent. Each of them passes once. */
export interface BulkPermit {
  readonly notes: BulkNotes;
  /** A command that was read from the sealed file. */
  allow(command: GivenCommand): void;
  /** The same where something is to be looked at before: it passes only once it is admitted. */
  hold(command: GivenCommand): void;
  /** Lets a command pass that is held, and no other. */
  admit(command: GivenCommand): void;
  /** Uses up the permits of all these commands, or of none. */
  take(call: Call): readonly PermittedCommand[] | undefined;
  /**
   * What surely did not run, or whose answer was lost, may be sent again: whether it is, the run decides by reading. What had to
   * be admitted must be so once more.
   */
  giveBack(call: Call, commands: readonly PermittedCommand[], isMeant: (index: number) => boolean): void;
}

/**
 * Starts without commands. A command is known by a digest of method and parameters, so that few bytes stay in memory.
 * `isEachAdmitted`: the commands of this plan are held, also when they are given back.
 */
export function createBulkPermit(notes: BulkNotes, isEachAdmitted: boolean): BulkPermit {
  const open: Keys = new Map();
  const held: Keys = new Map();
  return {
    notes,
    allow: ({ key, method, params }) => put(open, digest(method, params), key),
    hold: ({ key, method, params }) => put(held, digest(method, params), key),
    admit: ({ method, params }) => {
      const own = digest(method, params);
      const key = pull(held, own);
      if (key !== undefined) put(open, own, key);
    },
    take: (call) => {
      if (open.size === 0) return undefined;
      const commands = commandsOf(call);
      const taken: { readonly digest: string; readonly key: string; readonly method: string }[] = [];
      for (const { method, params } of commands) {
        const own = digestOrNone(method, params);
        const key = own === undefined ? undefined : pull(open, own);
        if (own === undefined || key === undefined) {
          for (const one of taken) put(open, one.digest, one.key);
          return undefined;
        }
        taken.push({ digest: own, key, method });
      }
      return taken.map(({ key, method }) => ({ key, method }));
    },
    giveBack: (call, permitted, isMeant) => {
      for (const [index, { method, params }] of commandsOf(call).entries()) {
        if (isMeant(index)) put(isEachAdmitted ? held : open, digest(method, params), permitted[index]?.key ?? "");
      }
    },
  };
}

/** Keys of commands by digest: most have one of their own. */
type Keys = Map<string, string | readonly string[]>;

function put(to: Keys, digest: string, key: string): void {
  const keys = keysOf(to.get(digest));
  to.set(digest, keys.length === 0 ? key : [...keys, key]);
}

function pull(from: Keys, digest: string): string | undefined {
  const [key, ...rest] = keysOf(from.get(digest));
  if (rest.length === 0) from.delete(digest);
  else from.set(digest, rest);
  return key;
}

function keysOf(held: string | readonly string[] | undefined): readonly string[] {
  if (held === undefined) return [];
  return typeof held === "string" ? [held] : held;
}

/** The commands of a call, in their order. */
function commandsOf({ method, params, commands }: Call): readonly Pick<Call, "method" | "params">[] {
  return commands ?? [{ method, params }];
}

function digest(method: string, params: Call["params"]): string {
  return digestOf(Buffer.from(JSON.stringify([method, toPlainParams(method, params)]))).slice(0, 40);
}

function digestOrNone(method: string, params: Call["params"]): string | undefined {
  try {
    return digest(method, params);
  } catch {
    // Parameters that no plan can hold equal no permit.
    return undefined;
  }
}
