import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { removeTemporaryFiles, stateFolders, withFileLock, writeFileAtomic } from "@b24kit/state";
import { z } from "zod";
import type { Environment } from "../../settings/environment.ts";
import type { StoredToken } from "./token.ts";
import { TokenError } from "./token-error.ts";

const fileSchema = z.object({
  version: z.literal(1),
  tokens: z.array(
    z.object({
      id: z.string().regex(/^[0-9a-f]{12}$/),
      profile: z.string().min(1),
      salt: z.string().min(16),
      hash: z.string().length(43),
      createdAt: z.iso.datetime(),
    }),
  ),
});

/** The file of tokens of this user: in the folder of the configuration, for the owner only. Throws `StateError`. */
export function tokenFile(env: Environment): string {
  return join(stateFolders({ env, platform: process.platform }).config, "mcp-tokens.json");
}

/** Reads the file; no file is no tokens. Throws `TokenError`: a damaged file opens nothing to nobody. */
export async function readTokens(path: string): Promise<readonly StoredToken[]> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(path, "utf8"))).tokens;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
    throw new TokenError(
      `The file of tokens ${path} cannot be read.`,
      "Make it readable, or delete it and add the tokens anew.",
      cause,
    );
  }
}

/** Changes the file in one step that no other process can come between. Throws `TokenError`, `StateError`. */
export async function changeTokens(
  path: string,
  change: (tokens: readonly StoredToken[]) => readonly StoredToken[],
): Promise<void> {
  await withFileLock(path, async () => {
    await removeTemporaryFiles(path);
    const tokens = change(await readTokens(path));
    await writeFileAtomic(path, `${JSON.stringify({ version: 1, tokens }, null, 2)}\n`);
  });
}

/** Gives the tokens as they stand in the file now: another process may have revoked one a moment ago. */
export function createTokenList(path: string): () => Promise<readonly StoredToken[]> {
  let seen = "";
  let tokens: readonly StoredToken[] = [];
  return async () => {
    const mark = await markOf(path);
    if (mark === seen) return tokens;
    tokens = await readTokens(path);
    seen = mark;
    return tokens;
  };
}

/** Every change makes a new file. */
async function markOf(path: string): Promise<string> {
  const facts = await stat(path, { bigint: true }).catch(() => undefined);
  return facts === undefined ? "none" : [facts.ino, facts.ctimeNs, facts.size].join(" ");
}
