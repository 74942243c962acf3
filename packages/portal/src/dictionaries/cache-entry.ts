import { z } from "zod";
import type { Identity } from "../model/dictionaries.ts";
import type { DictionaryCache } from "./dictionary-cache.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { PART_NAMES, type PartFailure, type Parts } from "./parts.ts";

/** Raised when the shape of an entry changes; entries of another version are not read. */
const VERSION = 2;

/** Milliseconds that an entry is served. */
const CACHE_LIFETIME = 24 * 60 * 60 * 1000;

/** What is cached: everything that was read, and what could not be. */
export interface CacheEntry {
  readonly identity: Identity;
  readonly scopes: readonly string[];
  readonly language?: "ru" | "en";
  /** "+03:00", of the portal's clock when it was read. */
  readonly serverOffset?: string;
  readonly fingerprint: Fingerprint;
  readonly parts: Parts;
  readonly failures: readonly PartFailure[];
  /** Epoch milliseconds when the parts in `failures` were asked for the last time. */
  readonly failedAt: number;
}

const named = z.looseObject({ id: z.int(), name: z.string() });
const semantics = z.enum(["open", "won", "lost"]);
const calendarDay = z.object({ month: z.int(), day: z.int(), year: z.int().optional() });

const failure = z.looseObject({
  key: z.enum(PART_NAMES),
  method: z.string(),
  reason: z.enum([
    "missing-scope",
    "access-denied",
    "timeout",
    "unknown-method",
    "portal-error",
    "malformed",
    "overloaded",
  ]),
  message: z.string(),
});

const parts = z.object({
  people: z.array(named.extend({ isActive: z.boolean(), departmentIds: z.array(z.int()) })).optional(),
  departments: z.array(named).optional(),
  pipelines: z.array(named.extend({ sort: z.number() })).optional(),
  stages: z.array(z.looseObject({ directory: z.string(), id: z.string(), name: z.string(), semantics })).optional(),
  currencies: z.array(z.looseObject({ code: z.string(), isBase: z.boolean() })).optional(),
  crmMode: z.enum(["classic", "simple"]).optional(),
  workCalendar: z
    .looseObject({
      weekStart: z.int(),
      daysOff: z.array(z.int()),
      holidays: z.array(calendarDay),
      workdays: z.array(calendarDay).optional(),
      workStart: z.int(),
      workEnd: z.int(),
    })
    .optional(),
  stageLimits: z.array(z.tuple([z.string(), z.looseObject({ milliseconds: z.number(), stays: z.int() })])).optional(),
});

/** As strict as what reports rely on; a hand-edited or damaged file must not reach them. */
const entrySchema = z.object({
  version: z.literal(VERSION),
  identity: z.object({
    userId: z.int().positive(),
    name: z.string(),
    isAdministrator: z.boolean(),
    timeZone: z.object({ id: z.string(), source: z.enum(["user", "user-offset", "server-offset"]) }),
  }),
  scopes: z.array(z.string()),
  language: z.enum(["ru", "en"]).optional(),
  serverOffset: z
    .string()
    .regex(/^[+-]\d{2}:\d{2}$/)
    .optional(),
  fingerprint: z.looseObject({}),
  parts,
  failures: z.array(failure),
  failedAt: z.number(),
});

/** The entry under `key` when it is of this version, whole, and younger than a day at `now` (epoch milliseconds). */
export function loadEntry(
  cache: DictionaryCache,
  key: string,
  now: number,
): { readonly entry: CacheEntry; readonly savedAt: number } | undefined {
  const stored = cache.get(key);
  if (stored === undefined) return undefined;
  const age = now - stored.savedAt;
  if (age < 0 || age >= CACHE_LIFETIME) return undefined;
  const read = entrySchema.safeParse(parseJson(stored.value));
  return read.success ? { entry: read.data as unknown as CacheEntry, savedAt: stored.savedAt } : undefined;
}

export function saveEntry(cache: DictionaryCache, key: string, entry: CacheEntry, savedAt: number): void {
  cache.set(key, JSON.stringify({ version: VERSION, ...entry }), savedAt);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
