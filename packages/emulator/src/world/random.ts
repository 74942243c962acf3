/** Seeded randomness: the same seed gives the same sequence on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Whole number, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  /** Log-normal: half of the values are below `median`; sigma 0.7 spreads most of them from a quarter to four times. */
  spread(median: number, sigma: number): number;
  shuffle<T>(items: readonly T[]): T[];
}

/** One named stream; streams of different names are independent of each other. */
export function createRandom(seed: string): Random {
  const next = sfc32(seed);
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]) => itemAt(items, Math.floor(next() * items.length));
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (items) => weighted(items, next()),
    spread: (median, sigma) => median * Math.exp(sigma * gaussian(next)),
    shuffle: (items) => shuffle(items, int),
  };
}

function itemAt<T>(items: readonly T[], index: number): T {
  if (index >= items.length) throw new RangeError("nothing to pick from");
  return items[index] as T;
}

function weighted<T>(items: readonly (readonly [T, number])[], at: number): T {
  let left = at * items.reduce((sum, [, weight]) => sum + weight, 0);
  const index = items.findIndex(([, weight]) => (left -= weight) < 0);
  return itemAt(items, index < 0 ? items.length - 1 : index)[0];
}

function shuffle<T>(items: readonly T[], int: (min: number, max: number) => number): T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = int(0, last);
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

/** Sum of uniforms: close enough to a bell, and free of Math.log/cos, whose last digits differ between engines. */
function gaussian(next: () => number): number {
  return next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() - 6;
}

/** Chris Doty-Humphrey's small fast counter generator on 4 × 32 bits, seeded by an FNV-1a hash of the text. */
function sfc32(seed: string): () => number {
  let [a, b, c, d] = [hash(`a${seed}`), hash(`b${seed}`), hash(`c${seed}`), 1];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
