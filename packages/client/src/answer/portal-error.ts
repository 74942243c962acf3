import { PortalError } from "../errors.ts";
import { isRecord } from "./php-map.ts";
import { plainText } from "./plain-text.ts";
import { codeMeaning } from "./portal-codes.ts";
import { portalWords } from "./portal-words.ts";
import { rest3Hint, validationText } from "../rest3/error-notes.ts";

interface RawError {
  readonly portalCode: string;
  readonly description: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * Makes an error of an error answer, or of an entry of `result_error`: `{error, error_description, …}`, the object of
 * REST 3.0, or a bare sentence. Classified by the portal's code; the status decides only about unknown codes. An error
 * beside a result contradicts itself: then the request may have run, whatever the code says.
 */
export function portalError(
  raw: unknown,
  status: number | undefined,
  method: string | undefined,
  isBesideResult: boolean,
): PortalError {
  const { portalCode, description, details } = readError(raw);
  const { code, ...meaning } = codeMeaning(portalCode, status ?? 200, description);
  const { message, ...words } = portalWords(code, method);
  const hint = rest3Hint(portalCode) ?? words.hint;
  const shownCode = portalCode === description ? "" : portalCode && `(${portalCode})`;
  const told = [description, validationText(details), shownCode];
  const reason = told.filter((part) => part !== "").join(" ");
  return new PortalError(code, reason === "" ? `${message}.` : `${message}: ${reason}`, {
    ...meaning,
    ...(isBesideResult ? { mayHaveRun: true } : {}),
    ...(hint === undefined ? {} : { hint }),
    ...(method === undefined ? {} : { method }),
    ...(status === undefined ? {} : { status }),
    portalCode,
    description,
    details,
  });
}

function readError(raw: unknown): RawError {
  if (!isRecord(raw)) return { portalCode: errorCode(raw), description: text(raw), details: {} };
  const { error, error_description: description, ...details } = raw;
  if (isRecord(error)) {
    const { code, message, ...more } = error;
    return { portalCode: errorCode(code), description: text(message), details: { ...details, ...more } };
  }
  const code = errorCode(error);
  const isSentence = /\s/.test(code);
  return { portalCode: code, description: text(description) || (isSentence ? code : ""), details };
}

/** Codes are strings, numbers, the empty string, and whole sentences. */
function errorCode(value: unknown): string {
  return typeof value === "string" ? plainText(value) : typeof value === "number" ? String(value) : "";
}

function text(value: unknown): string {
  return typeof value === "string" ? plainText(value) : "";
}
