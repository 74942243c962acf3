import type { Writable } from "node:stream";
import { openCredentialStore } from "@b24kit/credential-store";
import type { Environment } from "../../settings/environment.ts";
import { UsageError } from "../../settings/usage-error.ts";
import { showOnce } from "./show-once.ts";
import { makeToken } from "./token.ts";
import { TokenError } from "./token-error.ts";
import { changeTokens, readTokens, tokenFile } from "./token-file.ts";

/** What the commands of tokens take from the process. */
export interface TokenOptions {
  readonly env: Environment;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Makes a token for a stored profile and shows it once. Throws `UsageError`, `CredentialError`, `StateError`, `TokenError`. */
export async function addToken(profile: string | undefined, { env, stdout, stderr, now }: TokenOptions): Promise<void> {
  if (profile === undefined)
    throw new UsageError("A token opens one profile.", "Name it: b24-mcp token add --profile NAME.");
  const { name } = await openCredentialStore({ env, platform: process.platform }).get(profile);
  const { text, stored } = makeToken({ profile: name, now: now() });
  // A token that nobody has seen must not open anything.
  await showOnce(stdout, `${text}\n`);
  await changeTokens(tokenFile(env), (tokens) => [...tokens, stored]);
  stderr.write(
    `This token opens the profile "${name}" to whoever has it, and is shown only now. Clients send it as "Authorization: Bearer …". ` +
      `b24-mcp token revoke ${stored.id} ends it: no request is served with it then, and open streams end within 15 seconds.\n`,
  );
}

/** Lists the tokens, without what is secret. */
export async function listTokens({ env, stdout, stderr }: TokenOptions): Promise<void> {
  const tokens = await readTokens(tokenFile(env));
  for (const { id, createdAt, profile } of tokens) stdout.write(`${id}  ${createdAt}  ${profile}\n`);
  if (tokens.length === 0) stderr.write("There are no tokens. b24-mcp token add --profile NAME makes one.\n");
}

/** Ends a token: servers that run see it at once. */
export async function revokeToken(id: string, { env, stderr }: TokenOptions): Promise<void> {
  await changeTokens(tokenFile(env), (tokens) => {
    const left = tokens.filter((token) => token.id !== id);
    if (left.length < tokens.length) return left;
    throw new TokenError(
      "There is no such token.",
      "b24-mcp token list shows them; revoke takes the first word of a line.",
    );
  });
  stderr.write(`The token ${id} opens nothing any more.\n`);
}
