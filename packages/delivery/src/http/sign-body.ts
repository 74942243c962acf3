import { createHmac } from "node:crypto";

/**
 * The value of `X-B24kit-Signature`: `t=<unix seconds>,v1=<hex>`, where v1 is HMAC-SHA256 over `<t>.<body>` with the shared
 * secret as its key, both as UTF-8. A receiver takes the body as the bytes that came, makes v1 anew, compares in constant time
 * and refuses a `t` that is more than five minutes off:
 *
 * ```js
 * const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header);
 * const own = createHmac("sha256", secret).update(`${t}.`).update(bodyBytes).digest();
 * const isGenuine = timingSafeEqual(own, Buffer.from(v1, "hex")) && Math.abs(Date.now() / 1000 - t) <= 300;
 * ```
 */
export function signBody(body: string, secret: string, now: number): string {
  const time = Math.floor(now / 1000);
  return `t=${time},v1=${createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")}`;
}
