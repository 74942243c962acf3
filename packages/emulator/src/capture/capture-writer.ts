import type { CapturedCollection } from "./captured-fields.ts";

/** Where a capture puts what it has read: pieces of collections in turn, and the settings of the portal at the end. */
export interface CaptureWriter {
  rows(collection: CapturedCollection, rows: readonly object[]): Promise<void>;
  portal(settings: object): Promise<void>;
}
