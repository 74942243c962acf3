import { StateError, type StateErrorCode } from "@b24kit/state";

/** Classes and codes of PostgreSQL, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const codes: readonly (readonly [RegExp, StateErrorCode])[] = [
  [/^(08|57P0|53300)/, "unreachable"],
  [/^(28|42501|3D000)/, "no-permission"],
  [/^53100/, "disk-full"],
  [/^(25006)/, "read-only"],
  [/^(40|55P03|57014)/, "busy"],
  [/^XX/, "corrupt"],
];

const texts: Partial<Record<StateErrorCode, { readonly why: string; readonly hint: string }>> = {
  unreachable: {
    why: "it does not answer",
    hint: "Start the database, or check its address. Nothing that was stored is lost.",
  },
  "no-permission": {
    why: "it does not let this user in",
    hint: "Check the user, the password and the rights of the user in that database.",
  },
  "disk-full": { why: "there is no room left on its disk", hint: "Free some space there. Nothing was lost." },
  "read-only": { why: "it can only be read, as a standby can", hint: "Name the server that is written to." },
  busy: { why: "others keep it busy", hint: "Try again in a moment." },
};

const failed = { why: "it reported an error", hint: "Look into the log of the database." };
const insecure = {
  why: "no secure connection was agreed on",
  hint: "Check the certificate of the server, and sslmode in the address.",
};

/**
 * Turns an error of the driver into words; errors of ours come back as they are. `place`: host and database, no secret. What the
 * driver says stays in the cause alone: it may hold what was to be stored.
 */
export function postgresError(place: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof StateError || cause instanceof TypeError) return cause;
  const isInsecure = /certificate|\bSSL\b|\bTLS\b/.test(cause.message);
  const code = isInsecure ? "failed" : codeOf(cause);
  const { why, hint } = isInsecure ? insecure : (texts[code] ?? failed);
  return new StateError(code, { message: `Could not use the database ${place}: ${why}.`, hint }, cause);
}

/** Errors without a code of five characters are those of the network and of the driver's own patience; it asks for a password itself. */
function codeOf(cause: Error): StateErrorCode {
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  if (/^[0-9A-Z]{5}$/.test(code)) return codes.find(([pattern]) => pattern.test(code))?.[1] ?? "failed";
  return cause.message.startsWith("SASL") ? "no-permission" : "unreachable";
}
