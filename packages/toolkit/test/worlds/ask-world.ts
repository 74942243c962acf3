import { startEmulator, type World } from "@b24kit/emulator";
import { openPortal, type Report, type ReportParameters } from "../../src/index.ts";
import { memoryCache } from "./memory-cache.ts";

/** A report of a world, and what it cost. */
export interface AskedWorld {
  readonly report: Report;
  /** HTTP requests with dictionaries to be read, and with these cached. */
  readonly requests: { readonly cold: number; readonly warm: number };
}

/** Makes a report of a world twice over HTTP: with empty and with cached dictionaries. The second one is the answer. */
export async function askWorld(world: World, id: string, parameters: ReportParameters = {}): Promise<AskedWorld> {
  const emulator = await startEmulator({ world });
  const now = Date.parse(world.portal.now!);
  const portal = openPortal({ webhook: emulator.webhook, now: () => now, cache: memoryCache() });
  try {
    await portal.report(id, parameters);
    const cold = emulator.stats().requests;
    const report = await portal.report(id, parameters, { lang: "en" });
    return { report, requests: { cold, warm: emulator.stats().requests - cold } };
  } finally {
    await portal.close();
    await emulator.close();
  }
}
