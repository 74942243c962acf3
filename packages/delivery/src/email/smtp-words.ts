import { hideSecrets } from "../hide-secrets.ts";
import type { SmtpServer } from "./smtp-server.ts";

/** Characters of an answer that are shown. */
const longest = 200;

/** The words of a server in one line, without what we signed in with, should it repeat that. */
export function smtpWords(response: string, { auth }: Pick<SmtpServer, "auth">): string {
  const secrets = auth === undefined ? [] : [auth.pass, `\0${auth.user}\0${auth.pass}`];
  const line = hideSecrets(response, secrets)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
