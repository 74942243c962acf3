import type { Anonymiser } from "./create-anonymiser.ts";
import type { CaptureWriter } from "./capture-writer.ts";
import type { CapturedCollection } from "./captured-fields.ts";
import type { PortalReader } from "./portal-reader.ts";

/** Something that the portal did not let us read. */
export interface MissingPart {
  /** The collection, or the method whose answer is missing. */
  readonly part: string;
  /** The portal's word for it. */
  readonly code: string;
}

/** What a capture has brought. */
export interface CaptureSummary {
  /** Rows written, by collection. */
  readonly counts: Readonly<Partial<Record<CapturedCollection, number>>>;
  readonly missing: readonly MissingPart[];
  /** Collections that were cut at the most rows asked for. */
  readonly cut: readonly CapturedCollection[];
  /** Rows without an id or a date that could not be kept. */
  readonly skipped: number;
}

/** A capture under way: what its steps share. */
export interface CaptureRun {
  readonly reader: PortalReader;
  readonly anonymiser: Anonymiser;
  /** How many rows the collection may still take; undefined: any number. */
  room(collection: CapturedCollection): number | undefined;
  /** Anonymises and writes, as far as there is room. */
  write(collection: CapturedCollection, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
  miss(part: string, code: string): void;
  summary(): CaptureSummary;
}

/** Never cut: every other row names them. */
const WHOLE: ReadonlySet<CapturedCollection> = new Set([
  "users",
  "departments",
  "categories",
  "statuses",
  "currencies",
] as const);

/** Counts what goes through it. */
export function createCaptureRun(
  reader: PortalReader,
  anonymiser: Anonymiser,
  writer: CaptureWriter,
  maxItems: number | undefined,
): CaptureRun {
  const counts: Partial<Record<CapturedCollection, number>> = {};
  const missing = new Map<string, MissingPart>();
  const cut = new Set<CapturedCollection>();
  let skipped = 0;
  const room = (collection: CapturedCollection) =>
    maxItems === undefined || WHOLE.has(collection) ? undefined : Math.max(0, maxItems - (counts[collection] ?? 0));
  return {
    reader,
    anonymiser,
    room,
    async write(collection, rows) {
      const fitting = rows.slice(0, room(collection));
      if (fitting.length < rows.length) cut.add(collection);
      const made = fitting.map((row) => anonymiser.row(collection, row)).filter((row) => row !== undefined);
      skipped += fitting.length - made.length;
      counts[collection] = (counts[collection] ?? 0) + made.length;
      if (made.length > 0) await writer.rows(collection, made);
    },
    miss: (part, code) => void missing.set(`${part} ${code}`, { part, code }),
    summary: () => ({ counts: { ...counts }, missing: [...missing.values()], cut: [...cut], skipped }),
  };
}
