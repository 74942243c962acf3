/** The sum of two decimals as text, exactly and without zeros at its end: "0.1" and "0.2" are "0.3". */
export function addAmounts(one: string, other: string): string {
  const digits = Math.max(decimalsOf(one), decimalsOf(other));
  const sum = scaled(one, digits) + scaled(other, digits);
  const text = String(sum < 0n ? -sum : sum).padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  const part = text.slice(text.length - digits).replace(/0+$/, "");
  return `${sum < 0n ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
}

/** A value of a command as a decimal; `undefined` where it is none. */
export function amountOf(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^-?\d{1,30}(?:\.\d{1,10})?$/.test(text) ? text : undefined;
}

function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

function scaled(text: string, digits: number): bigint {
  const [whole = "0", part = ""] = text.split(".");
  return BigInt(whole + part.padEnd(digits, "0"));
}
