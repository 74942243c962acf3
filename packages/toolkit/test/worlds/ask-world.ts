import { startEmulator, type World } from "@b24kit/emulator";
import { openPortal, type Report, type ReportParameters } from "../../src/index.ts";
import { unlimited } from "../unlimited.ts";
import { memoryCache } from "./memory-cache.ts";

/** A report of a world, and what it cost. */
export interface AskedWorld {
  readonly report: Report;
  /** HTTP requests with dictionaries that are cached. */
  readonly requests: { readonly warm: number };
}

/** The portal of a world. */
export interface OpenedWorld extends AsyncDisposable {
  /** Makes a report over HTTP; the first one of each kind twice, so that its dictionaries are cached. */
  ask(id: string, parameters?: ReportParameters): Promise<AskedWorld>;
}

/** Starts the portal of a world; reports change nothing of it. */
export async function openWorld(world: World): Promise<OpenedWorld> {
  const emulator = await startEmulator({ world });
  const now = Date.parse(world.portal.now!);
  const { webhook } = emulator;
  const portal = openPortal({ webhook, now: () => now, cache: memoryCache(), ...unlimited });
  const asked = new Set<string>();
  return {
    async ask(id, parameters = {}) {
      if (!asked.has(id)) await portal.report(id, parameters);
      asked.add(id);
      const before = emulator.stats().requests;
      const report = await portal.report(id, parameters, { lang: "en" });
      return { report, requests: { warm: emulator.stats().requests - before } };
    },
    async [Symbol.asyncDispose]() {
      await portal.close();
      await emulator.close();
    },
  };
}

/** Makes one report of a world. */
export async function askWorld(world: World, id: string, parameters?: ReportParameters): Promise<AskedWorld> {
  await using opened = await openWorld(world);
  return await opened.ask(id, parameters);
}
