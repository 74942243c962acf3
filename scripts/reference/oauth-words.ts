import type { OAuthReason } from "../../packages/client/src/index.ts";
import type { EnglishWords } from "./english-words.ts";

const again = "sign in again: b24 auth login --oauth main";
const card = "the application's card";

/** Why signing in as an application failed, and what to do, in English: with the error itself it is told more exactly. */
export const oauthWords: Readonly<Record<OAuthReason, EnglishWords>> = {
  "bad-server": ["it takes a host name or an address with https://", "leave --server out, or correct it"],
  "bad-portal": ["it takes a host name or an address with https://", "such as --portal example.bitrix24.com"],
  "bad-code": ["the code is wrong, used, or older than 30 seconds", "repeat, and paste the new code at once"],
  "bad-application": [
    "client_id or client_secret is wrong, or the portal lacks it",
    `compare with ${card}, then ${again}`,
  ],
  "signed-out": ["the refresh token was used by another program, revoked, or is older than 180 days", again],
  "refresh-lost": ["the answer to the last refresh was lost, and the old refresh token counts no longer", again],
  "refresh-unknown": ["the answer to a refresh was lost", "repeat: the stored refresh token is tried once more"],
  "payment-required": ["its trial or subscription has ended", "pay for it, or for the plan of the portal"],
  "missing-scope": [`the scope is not ticked in ${card}`, `tick it there, then ${again}`],
  "other-portal": ["the server answered for another portal; nothing was stored", `check both addresses, then ${again}`],
  "other-user": ["the server answered for another user; nothing was stored", again],
  unreachable: [
    "no connection, or no answer in time; the sign-in is kept as it was",
    "check the network, repeat later",
  ],
  "bad-answer": ["no authorization server answers like that", "check the name of the server (--server)"],
  refused: ["the authorization server refused", `repeat later; if it stays so, look at ${card}`],
};
