import type { World } from "@b24kit/emulator";

type Row = World["deals"][number];

/** A part of the amount of a deal. */
export interface Weighted {
  readonly deal: Row;
  readonly part: number;
  readonly whole: number;
}

/** An exact fraction of kopecks. */
export interface Fraction {
  readonly up: bigint;
  readonly down: bigint;
}

export const zero: Fraction = { up: 0n, down: 1n };

export function plus(left: Fraction, right: Fraction): Fraction {
  if (left.down === right.down) return { up: left.up + right.up, down: left.down };
  return reduced({ up: left.up * right.down + right.up * left.down, down: left.down * right.down });
}

export function minus(left: Fraction, right: Fraction): Fraction {
  return plus(left, { up: -right.up, down: right.down });
}

export function times({ up, down }: Fraction, by: number, of: number | bigint = 1): Fraction {
  return reduced({ up: up * BigInt(by), down: down * BigInt(of) });
}

/** A quotient to nine decimals; null when the divisor is not above zero. */
export function quotient(left: Fraction, right: Fraction): number | null {
  if (right.up <= 0n) return null;
  return Number((left.up * right.down * 10n ** 12n) / (left.down * right.up)) / 1e12;
}

/** Kopecks, a tie to the even one, as decimal text. */
export function rounded({ up, down }: Fraction): string {
  if (up < 0n) {
    const text = rounded({ up: -up, down });
    return text === "0.00" ? text : `-${text}`;
  }
  const [whole, rest] = [up / down, up % down];
  const isUp = rest * 2n > down || (rest * 2n === down && whole % 2n === 1n);
  const digits = String(isUp ? whole + 1n : whole).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function baseOf(world: World): string {
  return world.currencies.find(({ BASE }) => BASE === "Y")!.CURRENCY;
}

/** Undefined without a rate. */
export function rateOf(world: World, code: string): { readonly rate: bigint; readonly units: bigint } | undefined {
  const { AMOUNT, AMOUNT_CNT } = world.currencies.find(({ CURRENCY }) => CURRENCY === code)!;
  if (code === baseOf(world)) return { rate: 10_000n, units: 10_000n };
  if (AMOUNT === "") return undefined;
  return { rate: BigInt(Math.round(Number(AMOUNT) * 10_000)), units: 10_000n * BigInt(AMOUNT_CNT) };
}

export function kopecks(amount: unknown): bigint {
  const [whole = "0", cents = ""] = String(amount).split(".");
  return BigInt(whole + cents.padEnd(2, "0"));
}

/** What the amounts come to in the base currency; those without a rate come to nothing. */
export function inBase(world: World, items: readonly Weighted[]): Fraction {
  return items.reduce((sum, { deal, part, whole }) => {
    const rate = rateOf(world, String(deal["CURRENCY_ID"]));
    if (rate === undefined) return sum;
    const up = kopecks(deal["OPPORTUNITY"]) * rate.rate * BigInt(part);
    return plus(sum, reduced({ up, down: rate.units * BigInt(whole) }));
  }, zero);
}

/** Count, sums by currency, the sum in the base currency, and which currencies are not in it. */
export function sums(world: World, items: readonly Weighted[]) {
  const base = baseOf(world);
  const codes = [...new Set(items.map(({ deal }) => String(deal["CURRENCY_ID"])))].toSorted();
  const ordered = [...codes.filter((code) => code === base), ...codes.filter((code) => code !== base)];
  const sumOf = (code: string) =>
    items
      .filter(({ deal }) => deal["CURRENCY_ID"] === code)
      .reduce((sum, { deal, part, whole }) => {
        return plus(sum, reduced({ up: kopecks(deal["OPPORTUNITY"]) * BigInt(part), down: BigInt(whole) }));
      }, zero);
  return {
    count: items.length,
    sums: ordered.map((currency) => ({ currency, amount: rounded(sumOf(currency)) })),
    converted: { currency: base, amount: rounded(inBase(world, items)) },
    withoutRate: ordered.filter((code) => rateOf(world, code) === undefined),
  };
}

/** Every deal at its full amount. */
export function whole(deals: readonly Row[]): readonly Weighted[] {
  return deals.map((deal) => ({ deal, part: 1, whole: 1 }));
}

function reduced({ up, down }: Fraction): Fraction {
  let [a, b] = [up < 0n ? -up : up, down];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? zero : { up: up / a, down: down / a };
}
