import { type Emulator, type EmulatorOptions, startEmulator, type World } from "@b24kit/emulator";
import { anyMethod, type Client, type ClientOptions, createClient, type ListOptions } from "../src/index.ts";

/** The identifiers of a world's deals, ascending. */
export function dealIds(world: World): readonly number[] {
  return world.deals.map(({ ID }) => Number(ID));
}

/** A portal that is read, and who reads it. */
export interface ReadPortal extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly client: Client;
}

export async function readPortal(emulated: EmulatorOptions, options: Partial<ClientOptions> = {}): Promise<ReadPortal> {
  const emulator = await startEmulator(emulated);
  const client = createClient({ webhook: emulator.webhook, limits: "self-hosted", ...options });
  return {
    emulator,
    client,
    async [Symbol.asyncDispose]() {
      await client.close();
      await emulator.close();
    },
  };
}

/** What a reading has brought, and how it ended. */
export interface Reading {
  readonly ids: readonly number[];
  /** Undefined: it came to its end. */
  readonly error: unknown;
}

/** Lists, and what they are read with. */
const lists = {
  "crm.deal.list": { select: ["ID"] },
  "crm.item.list": { entityTypeId: 2, select: ["id"] },
  "user.get": {},
} as const;

export type ReadList = keyof typeof lists;

/** Reads a list as far as it comes. */
export async function read(client: Client, method: ReadList, options: ListOptions = {}): Promise<Reading> {
  const ids: number[] = [];
  try {
    for await (const row of client.list(anyMethod(method), lists[method], options)) {
      const { ID, id } = row as { readonly ID?: unknown; readonly id?: unknown };
      ids.push(Number(ID ?? id));
    }
    return { ids, error: undefined };
  } catch (error) {
    return { ids, error };
  }
}
