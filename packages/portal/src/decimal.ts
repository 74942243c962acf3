/** A decimal string and whether the wire may have rounded it. */
export interface Decimal {
  readonly text: string;
  readonly isDoubtful: boolean;
}

/**
 * A JSON number carries 15 significant decimal digits exactly; more may have been rounded on the way. Zeros at the end count: they
 * may be what rounding has left.
 */
const EXACT_DIGITS = 15;

/**
 * The shortest decimal form of an amount of the portal: `crm.item.*` sends JSON numbers, classic methods strings.
 * Undefined when the value is no number. Nothing (null, "", absent) is "0".
 */
export function readDecimal(value: unknown): Decimal | undefined {
  if (value === undefined || value === null || value === "" || value === false) return { text: "0", isDoubtful: false };
  if (typeof value === "number" && Number.isFinite(value)) {
    const text = plainDecimal(String(value));
    return { text, isDoubtful: significantDigits(text) > EXACT_DIGITS };
  }
  if (typeof value !== "string" || !/^[-+]?\d+(\.\d*)?$/.test(value.trim())) return undefined;
  return { text: trimZeros(value.trim().replace(/^\+/, "")), isDoubtful: wasNumber(value) };
}

/** The client gives a whole number that JavaScript cannot hold as its digits; classic methods write amounts with kopecks. */
function wasNumber(value: string): boolean {
  return /^-?\d{16,}$/.test(value);
}

function significantDigits(text: string): number {
  return text.replace(/[-.]/g, "").replace(/^0+/, "").length;
}

/** "1.5e+21" without its exponent: JavaScript writes one from 1e21 on, and below 1e-6. */
function plainDecimal(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?e([-+]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits + "0".repeat(point - digits.length);
}

/** Canonical form: no leading zeros, no zeros at the end of a fraction, no negative zero. */
function trimZeros(text: string): string {
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = text.slice(sign.length).split(".");
  const head = whole.replace(/^0+(?=\d)/, "");
  const tail = fraction.replace(/0+$/, "");
  const body = tail === "" ? head : `${head}.${tail}`;
  return body === "0" ? "0" : sign + body;
}
