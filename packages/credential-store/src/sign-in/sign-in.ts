import { z } from "zod";
import { CredentialError } from "../credential-error.ts";

const text = z.string().min(1).max(4096);
const instant = z.int().nonnegative();

const tokens = z.looseObject({
  accessToken: text,
  refreshToken: text,
  issuedAt: instant,
  expiresAt: instant.optional(),
  clientEndpoint: z.url(),
  memberId: text,
  userId: z.int().positive().optional(),
  scopes: z.array(z.string()).readonly(),
  status: z.string().optional(),
});

const signInSchema = z.looseObject({
  version: z.literal(1),
  application: z.looseObject({ clientId: text, clientSecret: text, server: text.optional() }),
  tokens,
  refreshingSince: instant.optional(),
});

/** The tokens of a sign-in, as `@b24kit/client` gives and takes them. Instants in epoch milliseconds. */
export interface SignInTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly issuedAt: number;
  readonly expiresAt?: number;
  readonly clientEndpoint: string;
  readonly memberId: string;
  readonly userId?: number;
  readonly scopes: readonly string[];
  readonly status?: string;
}

/** The secret of a profile that signs in as an application. */
export interface SignIn {
  readonly application: { readonly clientId: string; readonly clientSecret: string; readonly server?: string };
  readonly tokens: SignInTokens;
  /** Epoch milliseconds: a refresh of these tokens was sent whose answer is not saved. Absent: there is none. */
  readonly refreshingSince?: number;
}

/** A sign-in as the text that a vault keeps. */
export function signInText(signIn: SignIn): string {
  return JSON.stringify({ version: 1, ...signIn });
}

/** Reads what `signInText` wrote. Throws `CredentialError` ("bad-secret"), which repeats nothing of the text. */
export function parseSignIn(secret: string, profile?: string): SignIn {
  const { data } = signInSchema.safeParse(jsonOf(secret));
  if (data !== undefined) return withoutVersion(data as unknown as SignIn & { version: 1 });
  throw new CredentialError("bad-secret", {
    message: `What is stored${profile === undefined ? "" : ` for the profile "${profile}"`} is no sign-in of an application.`,
    hint: "Sign in again under the same name.",
    ...(profile === undefined ? {} : { profile }),
  });
}

function withoutVersion({ version: _known, ...signIn }: SignIn & { version: 1 }): SignIn {
  return signIn;
}

function jsonOf(secret: string): unknown {
  try {
    return JSON.parse(secret);
  } catch {
    return undefined;
  }
}
