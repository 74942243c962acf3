import { MOST_DUPLICATE_VALUES } from "@b24kit/portal";

/** A number with an extension ("доб. 12", "ext 12", "#12") stands before these. */
const extension = /[#*,;].*$|\s*(?:доб|ext|x)\.?\s*\d+$/is;

/** Digits with what people put between them; a date has its year first or last. */
const phoneText = /^\+?[\d\s().\-‐-—]{5,}$/;
const dateText = /^(?:\d{4}[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})$/;

/** Whether a text is a telephone number in any spelling: 5 to 15 digits and nothing but what stands between them. */
export function isPhone(text: string): boolean {
  const plain = text.replace(extension, "").trim();
  const count = digitsOf(plain).length;
  return count >= 5 && count <= 15 && phoneText.test(plain) && !dateText.test(plain);
}

/** Whether an extension stands after a number. */
export function hasExtension(text: string): boolean {
  return extension.test(text);
}

/** The ten digits after +7 or 8 of a number of Russia; undefined of any other number. */
export function nationalNumber(text: string): string | undefined {
  const written = text.replace(extension, "").trim();
  return nationalOf(written, digitsOf(written));
}

/**
 * How the portal may have stored a number, the likeliest first, as many as one call takes: whether it compares digits or
 * letters is unconfirmed. Eleven digits that begin with 7 or 8, and ten that a Russian number has without them, are one
 * number with +7, 7 and 8.
 */
export function phoneSpellings(text: string): readonly string[] {
  const written = text.replace(extension, "").trim();
  const digits = digitsOf(written);
  const national = nationalOf(written, digits);
  const known = national === undefined ? plainForms(written, digits) : nationalForms(national);
  return [...new Set([written, digits, ...known])].slice(0, MOST_DUPLICATE_VALUES);
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}

function nationalOf(written: string, digits: string): string | undefined {
  if (digits.length === 11 && (digits.startsWith("7") || (digits.startsWith("8") && !written.startsWith("+"))))
    return digits.slice(1);
  return digits.length === 10 && /^[3489]/.test(digits) && !written.startsWith("+") ? digits : undefined;
}

function nationalForms(ten: string): readonly string[] {
  const [area, a, b, c] = [ten.slice(0, 3), ten.slice(3, 6), ten.slice(6, 8), ten.slice(8)];
  const shapes = [
    `${area} ${a}-${b}-${c}`,
    `(${area}) ${a}-${b}-${c}`,
    `${area} ${a} ${b} ${c}`,
    `${area}-${a}-${b}-${c}`,
  ];
  return [
    ...["+7", "7", "8", ""].map((prefix) => prefix + ten),
    ...shapes.flatMap((shape) => [`+7 ${shape}`, `8 ${shape}`]),
    ...["+7", "8"].map((prefix) => `${prefix}(${area})${a}-${b}-${c}`),
    ...["+7", "8"].map((prefix) => `${prefix}-${area}-${a}-${b}-${c}`),
  ];
}

/** A city number as it is dialled there, or one of another country. */
function plainForms(written: string, digits: string): readonly string[] {
  if (digits.length === 7) return [grouped(digits, "-"), grouped(digits, " ")];
  if (written.startsWith("+") || digits.length > 10) return [`+${digits}`];
  return digits.length === 10 ? [`+1${digits}`, `1${digits}`] : [];
}

/** "234-56-78". */
function grouped(seven: string, mark: string): string {
  return [seven.slice(0, 3), seven.slice(3, 5), seven.slice(5)].join(mark);
}
