import type { Temporal } from "temporal-polyfill";
import { DEFAULT_WORK_CALENDAR } from "../calendar/work-calendar.ts";
import type { Dictionaries } from "../model/dictionaries.ts";
import { regionOf } from "./app-adapter.ts";
import type { CacheEntry } from "./cache-entry.ts";
import { statusMaps } from "./status-adapter.ts";

/** What is known of dictionaries besides their parts. */
export interface Origin {
  readonly isCached: boolean;
  readonly readAt: Temporal.Instant;
  readonly host: string;
}

/** The dictionaries that reports use, from the parts that are known; unknown parts are empty. */
export function assemble(entry: CacheEntry, { isCached, readAt, host }: Origin): Dictionaries {
  const { identity, scopes, language, serverOffset, parts, failures } = entry;
  const currencies = parts.currencies ?? [];
  const region = regionOf(entry.fingerprint.license ?? "", host);
  const base = currencies.find((currency) => currency.isBase);
  return {
    identity,
    scopes,
    ...(language && { language }),
    ...(region && { region }),
    ...(serverOffset && { serverZone: { id: serverOffset, source: "server-offset" } }),
    people: byId(parts.people),
    departments: byId(parts.departments),
    pipelines: byId(parts.pipelines),
    ...statusMaps(parts.stages ?? []),
    currencies: new Map(currencies.map((currency) => [currency.code, currency])),
    ...(base && { baseCurrency: base.code }),
    ...(parts.crmMode && { crmMode: parts.crmMode }),
    workCalendar: parts.workCalendar ?? DEFAULT_WORK_CALENDAR,
    stageLimits: new Map(parts.stageLimits),
    failures,
    isCached,
    readAt,
  };
}

function byId<T extends { readonly id: number }>(rows: readonly T[] = []): ReadonlyMap<number, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
