/**
 * Whether a field surely holds what was written into it, in the spellings that the portal has for it: "500" and "500.00",
 * true, "Y" and 1, a date and the same with a time of midnight. False where it cannot be told.
 */
export function isSameValue(written: unknown, found: unknown): boolean {
  if (isEmpty(written)) return isEmpty(found);
  if (typeof written === "boolean") return flagOf(found) === written;
  if (!isScalar(written) || !isScalar(found)) return false;
  const [left, right] = [String(written), String(found)];
  return left === right || isSameNumber(left, right) || isSameTime(left, right) || isSameFlag(left, found);
}

function isScalar(value: unknown): value is string | number | bigint | boolean {
  return ["string", "number", "bigint", "boolean"].includes(typeof value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function flagOf(value: unknown): boolean | undefined {
  if (value === true || value === 1 || value === "1" || value === "Y") return true;
  return value === false || value === 0 || value === "0" || value === "N" ? false : undefined;
}

function isSameFlag(left: string, found: unknown): boolean {
  return (left === "Y" || left === "N") && flagOf(found) === (left === "Y");
}

function isSameNumber(left: string, right: string): boolean {
  const number = /^-?\d{1,15}(?:\.\d+)?$/;
  return number.test(left) && number.test(right) && plainNumber(left) === plainNumber(right);
}

/** Without zeros that say nothing. */
function plainNumber(text: string): string {
  const shorter = text.replace(/^(-?)0+(?=\d)/, "$1");
  return shorter.includes(".") ? shorter.replace(/\.?0+$/, "") : shorter;
}

/** Moments with an offset, and days in the portal's own spelling of them. */
function isSameTime(left: string, right: string): boolean {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
  if (moment.test(left) && moment.test(right)) return Date.parse(left) === Date.parse(right);
  return /^\d{4}-\d\d-\d\d$/.test(left) && moment.test(right) && right.startsWith(left);
}
