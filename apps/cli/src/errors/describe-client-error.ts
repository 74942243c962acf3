import { applicationErrorWords } from "./application-error-words.ts";
import { clientErrorWords } from "./client-error-words.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Problem } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { Text } from "../words.ts";

type Code = keyof typeof clientErrorWords;

interface ClientErrorLike extends Error {
  readonly code: Code;
  readonly portalCode?: string;
  readonly status?: number;
  readonly method?: string;
  readonly hint?: string;
  /** Why the guard refused. */
  readonly reason?: string;
  /** The portal's own words. */
  readonly description?: string;
  /** Id of the plan that the guard refused. */
  readonly plan?: string;
  /** What changed since that plan was made. */
  readonly difference?: readonly Difference[];
}

/** Recognised by its code: loading the client's class would cost every small command the client's start-up time. */
export function isClientError(error: unknown): error is ClientErrorLike {
  return error instanceof Error && "code" in error && Object.hasOwn(clientErrorWords, String(error.code));
}

/** What is known about the credential that was used: the portal's host, the stored profile. */
export interface KnownNames {
  readonly host?: string | undefined;
  readonly profile?: string | undefined;
  /** An application has signed in (OAuth), not a webhook. */
  readonly isApplication?: boolean | undefined;
  /** How a command goes on that was stopped in the middle. */
  readonly next?: Text | undefined;
}

const anyPortal: Text = { ru: "адрес из BITRIX24_WEBHOOK_URL", en: "the address in BITRIX24_WEBHOOK_URL" };

/** The sentence of a client's error. English says the client's own, more exact words. */
export function describeClientError(
  error: ClientErrorLike,
  { host, profile, isApplication }: KnownNames = {},
): Problem {
  const wordsOf =
    (isApplication === true ? applicationErrorWords[error.code] : undefined) ?? clientErrorWords[error.code];
  const { what, why, next } = wordsOf({
    error,
    host: host === undefined ? anyPortal : { ru: host, en: host },
    place: isApplication === true ? applicationPlace(profile) : placeOf(profile),
    method: error.method ?? "",
    portalCode: error.portalCode ?? "",
    status: error.status,
    description: withoutFullStop(error.description ?? ""),
    reason: error.reason ?? "",
    profile,
    plan: error.plan,
  });
  const words =
    typeof why === "string"
      ? {
          what,
          why: { ru: withoutFullStop(why), en: withoutFullStop(error.message) },
          next: { ru: next.ru, en: withoutFullStop(error.hint ?? next.en) },
        }
      : { what, why, next };
  const details = (error.difference ?? []).flatMap(differenceLine);
  return {
    exitCode: exitCodeOf(error.code),
    code: error.code,
    portalCode: error.portalCode ?? null,
    words: details.length === 0 ? words : { ...words, details },
  };
}

interface Difference {
  readonly field: string;
  readonly recorded: unknown;
  readonly now: unknown;
}

/** `TITLE: "Old" → "New"`; nothing for an object that cannot be read any more. */
function differenceLine({ field, recorded, now }: Difference): readonly string[] {
  return field === "" ? [] : [`${field}: ${valueText(recorded)} → ${valueText(now)}`];
}

function valueText(value: unknown): string {
  const text = JSON.stringify(value) ?? "null";
  const letters = Array.from(text);
  return letters.length <= longestValue ? text : `${letters.slice(0, longestValue - 1).join("")}…`;
}

/** Characters of a value in a line. */
const longestValue = 100;

/** Where another webhook is put in the place of this one: a variable, or the command that signs in. */
function placeOf(profile: string | undefined): string {
  return profile === undefined ? "BITRIX24_WEBHOOK_URL" : `b24 auth login ${quoted(profile)}`;
}

/** The command that signs the application in again. */
export function applicationPlace(profile: string | undefined): string {
  return `b24 auth login --oauth${profile === undefined ? "" : ` ${quoted(profile)}`}`;
}

const exitCodeByCode: Readonly<Partial<Record<Code, number>>> = {
  "invalid-webhook": exitCodes.access,
  unauthorized: exitCodes.access,
  "missing-scope": exitCodes.access,
  "access-denied": exitCodes.access,
  "bad-parameters": exitCodes.usage,
  refused: exitCodes.refused,
  aborted: exitCodes.interrupted,
};

function exitCodeOf(code: Code): number {
  return exitCodeByCode[code] ?? exitCodes.failed;
}

/** What the user stopped. */
export function interrupted(): Problem {
  return describeClientError(Object.assign(new Error("you stopped it"), { code: "aborted" as const }));
}

function withoutFullStop(text: string): string {
  return text.trim().replace(/\.$/, "");
}
