import { type Emulator, type EmulatorOptions, startEmulator, type World } from "@b24kit/emulator";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";

/** The instant of all tests: Monday, 2 March 2026, 9:00 in Moscow. */
export const now = "2026-03-02T09:00:00+03:00";

/** A secret that must never be printed. */
export const marker = "m4rk3rS3cr3tX7";

export interface TestPortal extends Emulator, AsyncDisposable {
  readonly world: World;
  /** Environment of a command that talks to this portal. */
  readonly env: Readonly<Record<string, string>>;
}

/** A seeded company. */
export function seededWorld(seed: "en" | "ru" = "en", at = now): World {
  return sharedWorld({ seed, now: at, fixedClock: true });
}

/** Starts a portal whose webhook carries the marker. */
export async function startPortal(options: Partial<EmulatorOptions> = {}): Promise<TestPortal> {
  const world = options.world ?? seededWorld();
  const emulator = await startEmulator({ ...options, world });
  const webhook = `${emulator.url}/rest/${world.portal.currentUser}/${marker}/`;
  return {
    ...emulator,
    webhook,
    world,
    env: { BITRIX24_WEBHOOK_URL: webhook, B24KIT_NOW: now },
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}
