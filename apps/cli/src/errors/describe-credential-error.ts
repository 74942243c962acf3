import { credentialErrorWords } from "./credential-error-words.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Problem } from "./problem.ts";
import { quoted } from "./quoted.ts";
import { withoutStack } from "./without-stack.ts";

type Code = keyof typeof credentialErrorWords;

interface CredentialErrorLike extends Error {
  readonly code: Code;
  readonly hint: string;
  readonly path?: string | undefined;
  readonly profile?: string | undefined;
}

/** Known by its name and code: loading the class costs start-up time. */
export function isCredentialError(error: unknown): error is CredentialErrorLike {
  return (
    error instanceof Error &&
    error.name === "CredentialError" &&
    "code" in error &&
    Object.hasOwn(credentialErrorWords, String(error.code))
  );
}

/** Trouble with profiles and their secrets. */
export function describeCredentialError({ code, message, hint, path, profile }: CredentialErrorLike): Problem {
  const facts = { profile: profile === undefined ? "" : quoted(profile), path: path ?? "", message };
  const { what, why, next } = credentialErrorWords[code](facts);
  return {
    exitCode: exitCodeByCode[code] ?? exitCodes.failed,
    code,
    portalCode: null,
    words: {
      what,
      why: typeof why === "string" ? { ru: why, en: withoutFullStop(withoutStack(message)) } : why,
      next: typeof next === "string" ? { ru: next, en: withoutFullStop(hint) } : next,
    },
  };
}

const exitCodeByCode: Readonly<Partial<Record<Code, number>>> = {
  "bad-name": exitCodes.usage,
  "no-profile": exitCodes.access,
  "no-credential": exitCodes.access,
  "changed-secret": exitCodes.access,
  "lost-secret": exitCodes.access,
  "no-passphrase": exitCodes.access,
  "wrong-passphrase": exitCodes.access,
  "wrong-machine": exitCodes.access,
  "vault-locked": exitCodes.access,
};

function withoutFullStop(text: string): string {
  return text.trim().replace(/\.$/, "");
}
