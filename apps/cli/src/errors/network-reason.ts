/** Failures of the network in Russian, by the system's code. */
const reasons: readonly (readonly [codes: RegExp, reason: string])[] = [
  [/^ECONNREFUSED$/, "в соединении отказано: сервер там не запущен"],
  [/^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/, "до сервера не дойти с этого компьютера"],
  [/^UND_ERR_CONNECT_TIMEOUT$/, "сервер не ответил на попытку соединиться"],
  [
    /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|CRL_|HOSTNAME_MISMATCH|EPROTO)/,
    "не удалось установить защищённое соединение (TLS)",
  ],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|ETIMEDOUT|UND_ERR_SOCKET|Z_BUF_ERROR)$/, "соединение оборвалось до конца ответа"],
];

/** Why the connection failed, in Russian. Looks through the causes of the error. */
export function networkReason(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code = "code" in cause ? String(cause.code) : "";
    const known = reasons.find(([codes]) => codes.test(code));
    if (known !== undefined) return known[1];
  }
  return "соединение не состоялось";
}

/** Where a redirect points to, in Russian, out of the client's sentence. */
export function newAddress(message: string): string {
  const host = /has moved to (\S+)/.exec(message)?.[1];
  return host === undefined ? "он переадресует запрос" : `он переехал на ${host}`;
}
