/** An exact number: what is divided is rounded once, at the end. Its denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Digits behind the point of a quotient: more than a number can tell. */
const quotientDigits = 30;

/** The exact value of plain decimal digits: "-12.50", "7". */
export function fractionOf(decimal: string): Fraction {
  const [whole = "0", digits = ""] = decimal.split(".");
  return reduced(BigInt(whole + digits), 10n ** BigInt(digits.length));
}

/** left + right. */
export function plus(left: Fraction, right: Fraction): Fraction {
  const { numerator, denominator } = left;
  return reduced(numerator * right.denominator + right.numerator * denominator, denominator * right.denominator);
}

/** The sum of any number of them, 0 of none. */
export function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(plus, fractionOf("0"));
}

/** value × by ÷ of; throws when `of` is zero. */
export function scaled({ numerator, denominator }: Fraction, by: Fraction, of: Fraction = fractionOf("1")): Fraction {
  return reduced(numerator * by.numerator * of.denominator, denominator * by.denominator * of.numerator);
}

/** For sorting: negative, zero or positive. */
export function compareFractions(left: Fraction, right: Fraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** Half-even to two decimals: "0.065" is "0.06". */
export function toKopecks({ numerator, denominator }: Fraction): string {
  const size = magnitude(numerator) * 100n;
  const [kopecks, rest] = [size / denominator, size % denominator];
  const isUp = rest * 2n > denominator || (rest * 2n === denominator && kopecks % 2n === 1n);
  const rounded = isUp ? kopecks + 1n : kopecks;
  return `${numerator < 0n && rounded > 0n ? "-" : ""}${withPoint(rounded, 2)}`;
}

/** left ÷ right as a number. */
export function quotientOf(left: Fraction, right: Fraction): number {
  const { numerator, denominator } = scaled(fractionOf("1"), left, right);
  const size = (magnitude(numerator) * 10n ** BigInt(quotientDigits)) / denominator;
  return Number(`${numerator < 0n ? "-" : ""}${withPoint(size, quotientDigits)}`);
}

function withPoint(units: bigint, digits: number): string {
  const text = String(units).padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError("A fraction has no denominator of zero.");
  const divisor = commonDivisor(magnitude(numerator), magnitude(denominator)) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Euclid's. */
function commonDivisor(left: bigint, right: bigint): bigint {
  let [divisor, rest] = [left, right];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
