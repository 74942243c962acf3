import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** A token as it is stored: nothing of it can be shown again. */
export interface StoredToken {
  /** Public: it stands in the token, too. */
  readonly id: string;
  /** The profile whose portal it opens. */
  readonly profile: string;
  readonly salt: string;
  /** HMAC-SHA-256 of the whole token. Enough for 256 random bits: there is nothing to be guessed, however fast the hash. */
  readonly hash: string;
  /** ISO instant. */
  readonly createdAt: string;
}

/** What a token is made of. */
export interface TokenParts {
  readonly profile: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly random?: (bytes: number) => Buffer;
}

const shape = /^b24mcp_([0-9a-f]{12})_[\w-]{43}$/;

/** Makes a token. `text` is shown once and never stored. */
export function makeToken({ profile, now, random = randomBytes }: TokenParts): {
  readonly text: string;
  readonly stored: StoredToken;
} {
  const id = random(6).toString("hex");
  const text = `b24mcp_${id}_${random(32).toString("base64url")}`;
  const salt = random(16).toString("base64url");
  const hash = hashOf(text, salt).toString("base64url");
  return { text, stored: { id, profile, salt, hash, createdAt: new Date(now).toISOString() } };
}

const nobody = { salt: "", hash: "" };

/** The stored token that a text is. Takes as long for an unknown one as for a wrong one. */
export function findToken(tokens: readonly StoredToken[], text: string): StoredToken | undefined {
  const id = shape.exec(text)?.[1];
  const found = tokens.find((token) => token.id === id);
  const { salt, hash } = found ?? nobody;
  const stored = Buffer.from(hash, "base64url");
  const given = hashOf(text, salt);
  return stored.length === given.length && timingSafeEqual(stored, given) ? found : undefined;
}

function hashOf(text: string, salt: string): Buffer {
  return createHmac("sha256", `b24-mcp token ${salt}`).update(text).digest();
}
