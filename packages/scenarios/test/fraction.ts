/** Exact numbers for second computations: nothing is rounded before `kopecks`. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function fraction(text: string | number): Fraction {
  const [whole = "0", decimals = ""] = String(text).split(".");
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
}

const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
export const over = (a: Fraction, b: Fraction): Fraction =>
  b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n };
export const sum = (values: readonly Fraction[]): Fraction => values.reduce(plus, { n: 0n, d: 1n });
export const asNumber = ({ n, d }: Fraction): number => Number((n * 10n ** 18n) / d) / 1e18;

/** Two decimals, a half to the even kopeck. */
export function kopecks({ n, d }: Fraction): string {
  const size = n < 0n ? -n : n;
  const cents = (size * 100n) / d;
  const rest = (size * 100n) % d;
  const up = rest * 2n > d || (rest * 2n === d && cents % 2n === 1n);
  const rounded = String(up ? cents + 1n : cents).padStart(3, "0");
  const sign = n < 0n && /[1-9]/.test(rounded) ? "-" : "";
  return `${sign}${rounded.slice(0, -2)}.${rounded.slice(-2)}`;
}
