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
  /** Before it is sent. Throws where it cannot be written; then nothing is sent. */
  begin(commands: readonly PermittedCommand[]): void;
  /** Never throws: the request is out. `endings`: one for each of the commands; absent where the answer was lost. */
  end(commands: readonly PermittedCommand[], endings: readonly Ending[], durationMs: number): void;
}

/** How a command of a request ended. */
export interface Ending {
  readonly outcome: "done" | "failed" | "unknown";
  readonly reason?: string;
}

/** The commands that a large plan has given out and not yet sent. Each of them passes once. */
export interface BulkPermit {
  readonly notes: BulkNotes;
  /** A command that was read from the sealed file. */
  allow(command: { readonly key: string; readonly method: string; readonly params: Call["params"] }): void;
  /** Uses up the permits of all these commands, or of none. */
  take(call: Call): readonly PermittedCommand[] | undefined;
  /** What surely did not run, or whose answer was lost, may be sent again: whether it is, the run decides by reading. */
  giveBack(call: Call, commands: readonly PermittedCommand[], isMeant: (index: number) => boolean): void;
}

/** Starts without commands. A command is known by a digest of method and parameters, so that few bytes stay in memory. */
export function createBulkPermit(notes: BulkNotes): BulkPermit {
  const open = new Map<string, string | readonly string[]>();
  const put = (digest: string, key: string): void => {
    const keys = keysOf(open.get(digest));
    open.set(digest, keys.length === 0 ? key : [...keys, key]);
  };
  const pull = (digest: string): string | undefined => {
    const [key, ...rest] = keysOf(open.get(digest));
    if (rest.length === 0) open.delete(digest);
    else open.set(digest, rest);
    return key;
  };
  return {
    notes,
    allow: ({ key, method, params }) => put(digest(method, params), key),
    take: (call) => {
      if (open.size === 0) return undefined;
      const commands = commandsOf(call);
      const taken: { readonly digest: string; readonly key: string; readonly method: string }[] = [];
      for (const { method, params } of commands) {
        const own = digestOrNone(method, params);
        const key = own === undefined ? undefined : pull(own);
        if (own === undefined || key === undefined) {
          for (const one of taken) put(one.digest, one.key);
          return undefined;
        }
        taken.push({ digest: own, key, method });
      }
      return taken.map(({ key, method }) => ({ key, method }));
    },
    giveBack: (call, permitted, isMeant) => {
      for (const [index, { method, params }] of commandsOf(call).entries()) {
        if (isMeant(index)) put(digest(method, params), permitted[index]?.key ?? "");
      }
    },
  };
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
