/** More would not fit a column of the portal. */
const decimalText = /^\s*([+-]?)(\d{1,15})(?:\.(\d*))?\s*$/;

/** A decimal with two places, "1000000.00", halves rounded up; undefined for what is no number. */
export function moneyCell(value: unknown): string | undefined {
  const text = typeof value === "number" ? plainText(value) : value;
  const match = typeof text === "string" ? decimalText.exec(text) : null;
  if (match === null) return undefined;
  const [, sign, whole = "0", fraction = ""] = match;
  const cents = BigInt(whole + fraction.slice(0, 2).padEnd(2, "0")) + (fraction.charAt(2) >= "5" ? 1n : 0n);
  const digits = cents.toString().padStart(3, "0");
  return `${sign === "-" && cents > 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Small numbers are written with an exponent by themselves. */
function plainText(value: number): string {
  return Math.abs(value) < 1e-6 ? value.toFixed(2) : String(value);
}
