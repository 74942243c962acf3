import type { Format, Money } from "@b24kit/report";

/** A change with its sign; the minus is a real one. */
export function signed(value: number, size: string): string {
  return value === 0 ? size : `${value > 0 ? "+" : "−"}${size}`;
}

/** A sum with its sign. */
export function signedMoney(money: Money, format: Format): string {
  const isLess = money.amount.startsWith("-");
  const size = format.money({ ...money, amount: money.amount.replace("-", "") });
  return signed(isLess ? -1 : Number(money.amount), size);
}

/** " (+12 %)": a relative change behind an absolute one; nothing when there is none. */
export function signedPercent(ratio: number | null, format: Format): string {
  return ratio === null || ratio === 0 ? "" : ` (${signed(ratio, format.percent(Math.abs(ratio)))})`;
}
