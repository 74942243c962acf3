import { createHash, timingSafeEqual } from "node:crypto";
import { CliError } from "../../errors/cli-error.ts";
import { exitCodes } from "../../errors/exit-codes.ts";

/** What came back from the page that asks for consent. */
export interface ReturnedCode {
  readonly code: string;
  /** Of the portal that answered; absent when only the code was pasted. */
  readonly memberId?: string;
}

/** Codes are letters and digits; nothing else goes into a request. */
const code = /^[\w-]{8,512}$/;

/** Reads a code, or the whole address that the browser was sent to. Undefined: it is neither. Throws when its `state` is another. */
export function readPastedCode(text: string, state: string): ReturnedCode | undefined {
  const pasted = text.trim();
  if (code.test(pasted)) return { code: pasted };
  return URL.canParse(pasted) ? readAnswer(new URL(pasted).searchParams, state) : undefined;
}

/**
 * Reads the answer out of an address. Undefined: it holds no code. Throws `CliError` when it does not belong to this sign-in: without the
 * check a page could sign the user in to a portal of its own.
 */
export function readAnswer(answer: URLSearchParams, state: string): ReturnedCode | undefined {
  const found = answer.get("code") ?? "";
  if (!code.test(found)) return undefined;
  if (!isSame(answer.get("state") ?? "", state)) throw forged();
  const memberId = answer.get("member_id");
  return { code: found, ...(memberId === null || memberId === "" ? {} : { memberId }) };
}

/** In constant time, whatever the lengths are. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function forged(): CliError {
  return new CliError("forged-state", exitCodes.access, {
    what: {
      ru: "ответ не от этого входа, он не использован",
      en: "the answer is not of this sign-in, and was not used",
    },
    why: {
      ru: "state в нём другой: страница открыта раньше, или ответ подделан",
      en: "its state is another one: the page was opened earlier, or the answer is forged",
    },
    next: {
      ru: "войдите снова и откройте адрес, который напечатает команда",
      en: "sign in again, and open the address that the command prints",
    },
  });
}
