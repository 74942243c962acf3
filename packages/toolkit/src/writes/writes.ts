import type { Client, Link } from "@b24kit/client";
import { type AccessPolicy, type Actor, guardLink, type OwnQueue, type PlanPortal, RefusedError } from "@b24kit/guard";
import type { StateFile } from "../state-file.ts";
import { ToolkitError } from "../toolkit-error.ts";
import type { ToolkitEvent } from "../toolkit-event.ts";
import type { WriteMemory } from "./open-memory.ts";
import type { TrustPolicy } from "./trusted-policy.ts";

/** What decides about the writes of one connection. */
export interface WritesOptions {
  readonly file: StateFile;
  readonly portal: PlanPortal;
  /** Name of the stored profile; without one there are no writes. */
  readonly profile?: string;
  /** Of reads, and of writes when there is nothing to prove. */
  readonly policy: AccessPolicy;
  /** What may be done with the application's own queue of events; undefined: nothing. */
  readonly queue?: OwnQueue | undefined;
  /** Proves the policy of writes. */
  readonly trusted?: TrustPolicy;
  /** The key of the seal; asked for at the first write or refusal only, since a keychain may have to be opened. */
  readonly sealKey?: () => Promise<Uint8Array>;
  readonly actor: Actor;
  readonly client: () => Client;
  readonly onEvent?: ((event: ToolkitEvent) => void) | undefined;
}

/** The writing side of a connection: the link for the client's chain, and what stands behind it. */
export interface Writes {
  readonly link: Link;
  /** Opens plans, grants and journal. Throws `ToolkitError` ("no-writes"), and what credential store and state file throw. */
  memory(): Promise<WriteMemory>;
}

/** Reads need neither a key nor the state file, so both are opened by the first call that is refused without them. */
export function openWrites(options: WritesOptions): Writes {
  let opened: Promise<WriteMemory> | undefined;
  const memory = async (): Promise<WriteMemory> => {
    opened ??= open(options);
    try {
      return await opened;
    } catch (error) {
      // A keychain that was locked may be open the next time.
      opened = undefined;
      throw error;
    }
  };
  const { policy, queue } = options;
  const reads = guardLink({ policy, ...(queue === undefined ? {} : { queue }) });
  const link: Link = async (call, next) => {
    try {
      return await reads(call, next);
    } catch (refusal) {
      if (!(refusal instanceof RefusedError) || options.sealKey === undefined) throw refusal;
      const { guard } = await memory().catch((error: unknown) => {
        tellTrouble(options, error);
        throw refusal;
      });
      return guard.link(call, next);
    }
  };
  return { link, memory };
}

async function open(options: WritesOptions): Promise<WriteMemory> {
  if (options.sealKey === undefined) throw noWrites();
  const [{ openMemory }, key] = await Promise.all([import("./open-memory.ts"), options.sealKey()]);
  const trusted = await options.trusted?.(key, options.portal);
  return openMemory(options, key, trusted ?? { policy: options.policy, isGenuine: true });
}

function tellTrouble({ onEvent }: WritesOptions, error: unknown): void {
  const { code, message, hint } = error as { code?: unknown; message?: unknown; hint?: unknown };
  onEvent?.({ type: "journal-trouble", code: text(code), message: text(message), hint: text(hint) });
}

function noWrites(): ToolkitError {
  return new ToolkitError(
    "no-writes",
    "Without a stored profile there are no writes, and no plans, grants or journal of them.",
    "Sign in once (b24 auth login), set the access on a terminal (b24 auth access write), and open that profile.",
  );
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
