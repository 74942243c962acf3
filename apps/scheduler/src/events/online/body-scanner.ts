import { createHash } from "node:crypto";

/** The few short fields of a request that anything is made of. */
export interface ScannedBody {
  /** By their names in PHP's spelling, such as `data[FIELDS][ID]`. */
  readonly fields: ReadonlyMap<string, string>;
  /** SHA-256 over everything below `data`, hexadecimal. */
  readonly digest: string;
}

/** Takes a body piece by piece. */
export interface BodyScanner {
  /** False: there are more pairs than any form of the portal has, and nothing more is looked at. */
  take(chunk: Buffer): boolean;
  end(): ScannedBody;
}

/** Pairs of one form; PHP takes 1,000 unless it is told otherwise. */
const mostPairs = 10_000;

/** Bytes of a pair that may be one of ours, as it is encoded: tokens have fewer than 500. */
const mostOfPair = 4096;

const ampersand = 0x26;

/**
 * Reads a form as it arrives and keeps only the short fields that are wanted: a large body takes no memory, whoever sends it. `isWanted`
 * is asked of decoded names. As in PHP, the last one of several with the same name counts.
 */
export function createBodyScanner(isWanted: (name: string) => boolean): BodyScanner {
  const fields = new Map<string, string>();
  const digest = createHash("sha256");
  let parts: Buffer[] = [];
  let [length, pairs] = [0, 0];
  /** Of a pair that is too long to be kept: whether it counts for the digest. */
  let long: { readonly isData: boolean } | undefined;
  const grow = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
    if (long === undefined && length <= mostOfPair) return;
    const pair = Buffer.concat(parts);
    long ??= { isData: isData(splitPair(pair.toString("latin1", 0, mostOfPair)).name) };
    if (long.isData) digest.update(pair);
    parts = [];
  };
  const endPair = (): void => {
    const pair = Buffer.concat(parts);
    const { name, value } = splitPair(pair.toString("latin1"));
    if (long?.isData ?? isData(name)) digest.update(pair).update("&");
    if (long === undefined && isWanted(name)) fields.set(name, decoded(value));
    [parts, length, long] = [[], 0, undefined];
  };
  return {
    take: (chunk) => {
      let from = 0;
      for (let at = chunk.indexOf(ampersand); at !== -1; at = chunk.indexOf(ampersand, from)) {
        grow(chunk.subarray(from, at));
        endPair();
        from = at + 1;
        pairs += 1;
        if (pairs > mostPairs) return false;
      }
      grow(chunk.subarray(from));
      return true;
    },
    end: () => {
      endPair();
      return { fields, digest: digest.digest("hex") };
    },
  };
}

function splitPair(pair: string): { readonly name: string; readonly value: string } {
  const at = pair.indexOf("=");
  return at === -1
    ? { name: decoded(pair), value: "" }
    : { name: decoded(pair.slice(0, at)), value: pair.slice(at + 1) };
}

function isData(name: string): boolean {
  return name.startsWith("data[");
}

/** What is no text of a form is nothing that we know. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return "";
  }
}
