import { startEmulator } from "@b24kit/emulator";
import { sharedWorld } from "../../../../scripts/testing/shared-world.ts";
import { type Language, openPortal, type OpenedPortal, type Report } from "../../src/index.ts";
import { unlimited } from "../unlimited.ts";
import { memoryCache } from "../worlds/memory-cache.ts";
import { startFaultyProxy, type Strike } from "./faulty-proxy.ts";
import { recordQueries, type RecordedQuery } from "./recorded-queries.ts";

/** A Wednesday: much has happened in the week, and the day has just begun. */
const now = "2026-11-25T10:20:00+03:00";

/** Time limit of a request that is meant to run into it, in milliseconds; the others keep it on a very busy computer, too. */
const shortTimeout = 5000;

/** A report that is asked for, and in which language. */
export interface Question {
  readonly id: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly lang: Language;
}

/** A demo company behind a proxy that spoils what it is told to; the dictionaries are read once for all reports. */
export interface FaultyPortal extends AsyncDisposable {
  ask(question: Question, strike?: Strike): Promise<Report>;
  /** The answer without a fault; asked only the first time. */
  askOnce(question: Question): Promise<Report>;
  queriesOf(question: Question, strike?: Strike): Promise<readonly RecordedQuery[]>;
}

export async function openFaultyPortal(): Promise<FaultyPortal> {
  const emulator = await startEmulator({ world: sharedWorld({ seed: "ru", now, deals: 80, fixedClock: true }) });
  const proxy = await startFaultyProxy(emulator.url, 1);
  const known = memoryCache();
  // Every webhook has a key of its own, and all of them are the same portal.
  const cache = {
    get: () => known.get(""),
    set: (_key: string, value: string, savedAt: number) => known.set("", value, savedAt),
    delete: () => undefined,
  };
  const open = (webhook: string, strike?: Strike): OpenedPortal =>
    openPortal({
      webhook,
      now: () => Date.parse(now),
      cache,
      ...unlimited,
      retries: 0,
      ...(strike?.kind === "hang" && { timeout: shortTimeout }),
    });
  const ask: FaultyPortal["ask"] = async ({ id, parameters, lang }, strike) => {
    await using portal = open(proxy.webhook(strike), strike);
    return await portal.report(id, parameters, { lang });
  };
  const answered = new Map<string, Promise<Report>>();
  return {
    ask,
    async askOnce(question) {
      const name = JSON.stringify(question);
      const report = answered.get(name) ?? ask(question);
      answered.set(name, report);
      return report;
    },
    async queriesOf({ id, parameters }, strike) {
      const webhook = proxy.webhook(strike);
      await using portal = open(webhook, strike);
      // The first read of a portal that knows no dictionaries is of these.
      await portal.portal.dictionaries();
      return await recordQueries(id, { portal: portal.portal, now, parameters }, () => proxy.batches(webhook));
    },
    async [Symbol.asyncDispose]() {
      await proxy[Symbol.asyncDispose]();
      await emulator.close();
    },
  };
}
