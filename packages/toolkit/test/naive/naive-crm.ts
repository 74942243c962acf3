import type { World } from "@b24kit/emulator";
import { ascending, day } from "./naive-time.ts";

/** Sums in kopecks by BigInt, the converted one in ten-thousandths of the smallest unit of 1,000 units of a currency. */
export function money(world: World, deals: World["deals"]) {
  const base = world.currencies.find(({ BASE }) => BASE === "Y")!.CURRENCY;
  const codes = [...new Set(deals.map((deal) => String(deal["CURRENCY_ID"])))].toSorted();
  const sorted = [...codes.filter((code) => code === base), ...codes.filter((code) => code !== base)];
  const kopecks = (code: string) =>
    deals
      .filter((deal) => deal["CURRENCY_ID"] === code)
      .reduce((sum, deal) => sum + toKopecks(deal["OPPORTUNITY"]), 0n);
  const sums = sorted.map((currency) => ({ currency, amount: decimal(kopecks(currency)) }));
  const converted = deals.reduce((sum, deal) => sum + tenThousandths(world, deal), 0n);
  const divisor = 10_000n * 1_000n;
  return {
    count: deals.length,
    sums,
    converted: { currency: base, amount: decimal(halfEven(converted, divisor)) },
    withoutRate: codes.filter((code) => currencyOf(world, code).AMOUNT === ""),
  };
}

/** 0 in a currency without a rate. */
export function tenThousandths(world: World, deal: World["deals"][number]): bigint {
  const { AMOUNT, AMOUNT_CNT } = currencyOf(world, deal["CURRENCY_ID"]);
  const rate = BigInt(Math.round(Number(AMOUNT) * 10_000));
  return toKopecks(deal["OPPORTUNITY"]) * rate * (1_000n / BigInt(AMOUNT_CNT));
}

function currencyOf(world: World, code: unknown) {
  return world.currencies.find(({ CURRENCY }) => CURRENCY === code)!;
}

function halfEven(value: bigint, divisor: bigint): bigint {
  if (value < 0n) return -halfEven(-value, divisor);
  const [quotient, rest] = [value / divisor, value % divisor];
  const isUp = rest * 2n > divisor || (rest * 2n === divisor && quotient % 2n === 1n);
  return isUp ? quotient + 1n : quotient;
}

function toKopecks(amount: unknown): bigint {
  return BigInt(String(amount).replace(".", ""));
}

function decimal(kopecks: bigint): string {
  if (kopecks < 0n) return `-${decimal(-kopecks)}`;
  const digits = String(kopecks).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** 1.5 × the median completed stay of the last 365 days when five are known, else 14 days. */
export function limitOf(world: World, stage: string, now: number): number {
  const stays: number[] = [];
  const deals = Map.groupBy(
    world.stageHistory.filter((row) => row.ENTITY_TYPE_ID === 2),
    (row) => row.OWNER_ID,
  );
  for (const rows of deals.values()) {
    if (!rows.some((row) => row.STAGE_ID === stage)) continue;
    const sorted = rows.toSorted((a, b) => Date.parse(a.CREATED_TIME) - Date.parse(b.CREATED_TIME) || a.ID - b.ID);
    sorted.slice(1).forEach((row, index) => {
      const left = Date.parse(row.CREATED_TIME);
      if (sorted[index]!.STAGE_ID === stage && left <= now && left >= now - 365 * day) {
        stays.push(left - Date.parse(sorted[index]!.CREATED_TIME));
      }
    });
  }
  if (stays.length < 5) return 14 * day;
  const sorted = stays.toSorted(ascending);
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return 1.5 * middle;
}

export function isTouched(world: World, lead: string): boolean {
  const activities = world.activities.filter((row) =>
    (row["BINDINGS"] as { OWNER_TYPE_ID: string; OWNER_ID: string }[]).some(
      ({ OWNER_TYPE_ID, OWNER_ID }) => OWNER_TYPE_ID === "1" && OWNER_ID === lead,
    ),
  );
  const isWorkedOn = activities.some((row) => {
    const isMissed = (row["SETTINGS"] as { MISSED_CALL?: boolean }).MISSED_CALL === true;
    const isAnswered = row["TYPE_ID"] === "2" && !isMissed;
    return row["DIRECTION"] === "2" || (row["COMPLETED"] === "Y" && (isAnswered || row["IS_INCOMING_CHANNEL"] === "N"));
  });
  const moves = world.stageHistory.filter(
    (row) => row.ENTITY_TYPE_ID === 1 && row.OWNER_ID === Number(lead) && row.TYPE_ID !== 1,
  );
  return isWorkedOn || moves.length > 0;
}
