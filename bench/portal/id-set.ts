/** Which identifiers there are, a bit for each number: a million of them take 130 KB, and little more as text. */
export interface IdSet {
  add(id: number): void;
  has(id: number): boolean;
  /** Ascending. */
  ids(): number[];
  /** Base64 of the bits, the lowest number in the lowest bit of the first byte. */
  text(): string;
}

/** An empty set, or the one that `text` was made of. */
export function createIdSet(text = ""): IdSet {
  let bits: Uint8Array = Buffer.from(text, "base64");
  const has = (id: number): boolean => ((bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
  return {
    has,
    add(id) {
      if (id >> 3 >= bits.length) bits = enlarged(bits, id);
      bits[id >> 3]! |= 1 << (id & 7);
    },
    ids: () => Array.from({ length: bits.length * 8 }, (_, id) => id).filter(has),
    text: () => Buffer.from(bits).toString("base64"),
  };
}

function enlarged(bits: Uint8Array, id: number): Uint8Array {
  const larger = new Uint8Array(Math.max(1024, bits.length * 2, (id >> 3) + 1));
  larger.set(bits);
  return larger;
}
