import { inspect } from "node:util";
import { OAuthError, type OAuthReason } from "../oauth/oauth-error.ts";
import { tokenFingerprint, type Tokens, type TokenSource } from "../oauth/tokens.ts";
import { scrubber, type Scrub } from "../webhook/scrub.ts";
import type { Credential, RestApi, Target } from "./credential.ts";
import type { Renewal } from "./renewal.ts";

export interface ApplicationOptions {
  /** Hidden like the tokens, should it turn up in a text. */
  readonly clientSecret?: string;
  /** Epoch milliseconds. Default: `Date.now`. */
  readonly now?: () => number;
}

/** Milliseconds before the end of an access token in which a call that is due refreshes it first. */
const earliness = 60_000;
/** Tokens of the past that may still turn up in a text: those of the last refreshes. */
const mostSecrets = 20;

/**
 * An application that is signed in (OAuth 2.0): it holds the tokens of one user of one portal, and takes newer ones from their
 * source. They show up nowhere: not in text, JSON, logs or inspection.
 */
export class Application implements Credential {
  readonly kind = "application";
  /** Names the portal for ever, whatever its host is called. */
  readonly memberId: string;
  readonly renewal: Renewal;
  readonly #source: TokenSource;
  readonly #now: () => number;
  readonly #running = new Set<Promise<Tokens>>();
  #tokens: Tokens;
  #secrets: readonly string[];
  #scrub: Scrub;

  constructor(tokens: Tokens, source: TokenSource, { clientSecret = "", now = Date.now }: ApplicationOptions = {}) {
    this.memberId = tokens.memberId;
    this.#source = source;
    this.#now = now;
    this.#tokens = tokens;
    this.#secrets = [clientSecret, tokens.accessToken, tokens.refreshToken];
    this.#scrub = scrubber(...this.#secrets);
    this.renewal = {
      ready: async () => this.#ready(),
      renew: async (used) => this.#refresh(used),
      settled: async () => void (await Promise.allSettled(this.#running)),
    };
  }

  get host(): string {
    return new URL(this.#tokens.clientEndpoint).host;
  }

  get url(): string {
    return this.#tokens.clientEndpoint.replace(/\/rest\/$/, "");
  }

  get userId(): number | undefined {
    return this.#tokens.userId;
  }

  /** Token in the body: the one place that both generations of the interface document. */
  target(method: string, api: RestApi): Target {
    const { clientEndpoint, accessToken } = this.#tokens;
    const url = new URL(`${clientEndpoint}${api === "v3" ? "api/" : ""}${method}`);
    return { url, headers: {}, body: { auth: accessToken } };
  }

  scrub(text: string): string {
    return this.#scrub(text);
  }

  toString(): string {
    return `${this.url}/rest/`;
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return `Application ${this.toString()}`;
  }

  async #ready(): Promise<string> {
    this.#take(await this.#source.current());
    const used = tokenFingerprint(this.#tokens);
    if (!isDue(this.#tokens, this.#now())) return used;
    try {
      await this.#refresh(used);
    } catch (error) {
      if (!isPassing(error) || isOver(this.#tokens, this.#now())) throw error;
    }
    return tokenFingerprint(this.#tokens);
  }

  async #refresh(used: string): Promise<void> {
    const running = this.#source.refresh(used);
    this.#running.add(running);
    try {
      this.#take(await running);
    } finally {
      this.#running.delete(running);
    }
  }

  /** What was read for one portal and user must never meet another one's. */
  #take(tokens: Tokens): void {
    if (tokens.accessToken === this.#tokens.accessToken) return;
    const { memberId, userId } = this.#tokens;
    if (tokens.memberId !== memberId || (userId !== undefined && tokens.userId !== userId)) throw otherOwner();
    const [clientSecret = "", ...old] = this.#secrets;
    this.#secrets = [clientSecret, ...[tokens.accessToken, tokens.refreshToken, ...old].slice(0, mostSecrets)];
    this.#scrub = scrubber(...this.#secrets);
    this.#tokens = tokens;
  }
}

/** Tokens that live shorter than usual are used for most of their time, too. */
function isDue({ expiresAt, issuedAt }: Tokens, now: number): boolean {
  if (expiresAt === undefined) return false;
  return now >= expiresAt - Math.min(earliness, Math.max(0, expiresAt - issuedAt) / 10);
}

function isOver({ expiresAt }: Tokens, now: number): boolean {
  return expiresAt !== undefined && now >= expiresAt;
}

/** Trouble of the authorization server alone: a token that still counts serves as long. */
function isPassing(error: unknown): boolean {
  return error instanceof OAuthError && (passing.has(error.reason) || error.isRetryable);
}

/** A page of a gateway instead of an answer makes the outcome of a refresh unknown; asked anew, the server will tell it. */
const passing: ReadonlySet<OAuthReason> = new Set(["unreachable", "refresh-unknown"]);

function otherOwner(): OAuthError {
  return new OAuthError("other-portal", "The sign-in belongs to another portal or user than a moment ago.", {
    hint: "Open the portal anew: somebody has signed in under the same name.",
  });
}
