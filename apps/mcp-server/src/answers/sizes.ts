import type { Detail } from "./answer.ts";

/** How large an answer may be. */
export interface Sizes {
  /** Of the whole answer as JSON. */
  readonly bytes: number;
  /** Of the text of the portal, line breaks included. */
  readonly textBytes: number;
  /** Of the text of the portal. */
  readonly lines: number;
}

/** A concise answer fits 6 KB as a whole; a full one what clients take without complaint (some stop at 25,000 tokens). */
export const sizes: Readonly<Record<Detail, Sizes>> = {
  concise: { bytes: 6000, textBytes: 3400, lines: 28 },
  full: { bytes: 48_000, textBytes: 16_000, lines: 200 },
};
