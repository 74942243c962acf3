/** How far bytes are UTF-8. */
export interface Damage {
  /** Characters of several bytes that are whole. */
  readonly characters: number;
  /** Bytes that cannot stand where they do. */
  readonly faults: number;
  /** Line of the first of them. */
  readonly firstLine: number;
  /** The last character has lost its end. */
  readonly isCut: boolean;
}

/** Counts what is UTF-8 and what is not, of bytes that are known not to be all of it. */
export async function utf8Damage(pieces: AsyncIterable<Buffer>): Promise<Damage> {
  let [characters, faults, line, firstLine, missing] = [0, 0, 1, 0, 0];
  for await (const piece of pieces) {
    for (const byte of piece) {
      if (missing > 0 && isContinuation(byte)) {
        missing -= 1;
        if (missing === 0) characters += 1;
        continue;
      }
      const length = lengthAfter(byte);
      if (missing > 0 || length === undefined) {
        if (faults === 0) firstLine = line;
        faults += 1;
      }
      missing = length ?? 0;
      if (byte === 0x0a) line += 1;
    }
  }
  return { characters, faults, firstLine, isCut: missing > 0 };
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** Bytes that follow such a first one. */
function lengthAfter(byte: number): number | undefined {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return byte >= 0xf0 && byte < 0xf5 ? 3 : undefined;
}
