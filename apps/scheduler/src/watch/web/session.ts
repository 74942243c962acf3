import { createHmac } from "node:crypto";
import { isSameSecret } from "./is-same-secret.ts";

const cookie = "b24_scheduler";

/** Seconds that a browser stays signed in. */
const lifetime = 12 * 3600;

/**
 * The cookie of a browser that has shown the token: its end and a seal made with the token, never the token itself. It ends with
 * the token, and every daemon with the same token takes it. Not marked Secure: the page itself speaks plain HTTP.
 */
export function sessionCookie(token: string, now: number): string {
  const end = Math.floor(now / 1000) + lifetime;
  return `${cookie}=${end}.${seal(token, end)}; Path=/; Max-Age=${lifetime}; HttpOnly; SameSite=Strict`;
}

/** Takes the cookie of `sessionCookie` away. */
export const endedCookie = `${cookie}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict`;

/** Whether a Cookie header holds a session that goes on. */
export function hasSession(header: string | undefined, token: string, now: number): boolean {
  const values = (header ?? "").split(";").map((pair) => pair.trim().split("="));
  return values.some(([name, value = ""]) => {
    if (name !== cookie) return false;
    const [end = "", given = ""] = value.split(".");
    return /^\d{1,12}$/.test(end) && Number(end) * 1000 > now && isSameSecret(given, seal(token, Number(end)));
  });
}

function seal(token: string, end: number): string {
  return createHmac("sha256", token).update(`b24-scheduler page until ${end}`).digest("base64url");
}
