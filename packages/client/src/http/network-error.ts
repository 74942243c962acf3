import { ClientError, type ClientErrorCode, type ClientErrorOptions } from "../errors.ts";
import { plainText } from "../answer/plain-text.ts";

/** The error and what it is made of: its cause, the attempts with each address of the host. */
function partsOf(error: unknown, depth = 0): readonly object[] {
  if (typeof error !== "object" || error === null || depth > 4) return [];
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  const inner = [cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return [error, ...inner.flatMap((part) => partsOf(part, depth + 1))];
}

/** Names of the failure: "ECONNREFUSED", "UND_ERR_SOCKET" … undici's error of the HTTP parser comes without a code. */
function failureCodes(error: unknown): readonly string[] {
  return partsOf(error).flatMap((part) => {
    if ("code" in part && typeof part.code === "string") return [part.code];
    return "name" in part && part.name === "HTTPParserError" ? [part.name] : [];
  });
}

interface Failure {
  readonly matches: (code: string, isSent: boolean, error: unknown) => boolean;
  readonly code: ClientErrorCode;
  readonly message: (host: string, code: string) => string;
  readonly hint: string;
  readonly isRetryable?: boolean;
}

const oneOf =
  (...codes: readonly string[]) =>
  (code: string) =>
    codes.includes(code);
const unreachable = oneOf("EHOSTUNREACH", "ENETUNREACH", "ENETDOWN", "EADDRNOTAVAIL", "EACCES", "EPERM");
const checkNetwork = "Check the internet connection, the proxy and the firewall.";

/** Looked through from the top. */
const failures: readonly Failure[] = [
  {
    matches: oneOf("ENOTFOUND"),
    code: "dns",
    message: (host) => `The name ${host} does not exist: there is no such portal, or no internet connection.`,
    hint: "Check the spelling of the portal's address, then the internet connection.",
  },
  {
    matches: oneOf("EAI_AGAIN", "EAI_FAIL", "ESERVFAIL", "ETIMEOUT", "EREFUSED"),
    code: "dns",
    message: (host) => `The name ${host} could not be looked up: the name service (DNS) does not answer.`,
    hint: checkNetwork,
    isRetryable: true,
  },
  {
    matches: oneOf("ECONNREFUSED"),
    code: "network",
    message: (host) => `${host} refused the connection: no server is running there.`,
    hint: "Check the address and its port, or try again when the portal is up.",
    isRetryable: true,
  },
  {
    matches: (code, isSent) => unreachable(code) && !isSent,
    code: "network",
    message: (host) => `${host} cannot be reached from this computer.`,
    hint: checkNetwork,
    isRetryable: true,
  },
  {
    matches: (code, isSent) => code === "UND_ERR_CONNECT_TIMEOUT" || (code === "ETIMEDOUT" && !isSent),
    code: "network",
    message: (host) => `${host} did not answer the attempt to connect.`,
    hint: checkNetwork,
    isRetryable: true,
  },
  {
    matches: (code, isSent, error) =>
      /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|CRL_|HOSTNAME_MISMATCH|EPROTO)/.test(code) ||
      (!isSent && code === "ECONNRESET" && /secure TLS connection/.test(String(error))),
    code: "network",
    message: (host, code) => `A secure connection (TLS) to ${host} could not be made: ${code}.`,
    hint: "Check the portal's certificate and this computer's date. A proxy or virus scanner may also stand in between.",
  },
  {
    matches: (code) =>
      unreachable(code) || /^(?:ECONNRESET|EPIPE|ECONNABORTED|ETIMEDOUT|UND_ERR_SOCKET|Z_BUF_ERROR)$/.test(code),
    code: "network",
    message: (host) => `The connection to ${host} was cut before the answer was complete.`,
    hint: "Try again. If it happens with large requests, ask for less at a time.",
    isRetryable: true,
  },
  {
    // The last one is brotli's.
    matches: (code) => /^(?:UND_ERR_RES|UND_ERR_HEADERS_OVERFLOW|HTTPParserError|HPE_|Z_|ERR__ERROR_)/.test(code),
    code: "malformed-answer",
    message: (host, code) => `${host} sent an answer that does not follow the rules of HTTP (${code}).`,
    hint: "A proxy between here and the portal may be broken.",
    isRetryable: true,
  },
];

/**
 * Puts a failure of the network into words. What the error says decides only about the words and whether to try again;
 * whether the request may have run is a fact of the sender's: had its first byte been written?
 */
export function networkError(error: unknown, host: string, method: string, isSent: boolean): ClientError {
  const base: ClientErrorOptions = { method, cause: error, mayHaveRun: isSent };
  for (const code of failureCodes(error)) {
    const failure = failures.find(({ matches }) => matches(code, isSent, error));
    if (failure === undefined) continue;
    const { message, hint, isRetryable = false } = failure;
    return new ClientError(failure.code, message(host, code), { ...base, hint, isRetryable });
  }
  const why = `The request to ${host} failed on the way: ${plainText(error instanceof Error ? error.message : String(error))}`;
  return new ClientError("network", why, { ...base, hint: checkNetwork, isRetryable: true });
}
