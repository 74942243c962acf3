/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly type: "text/html" | "text/plain" | "application/json";
  readonly body: string;
  /** Replace those of `securityHeaders`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as pages see it. */
export interface Visit {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Accept-Language. */
  readonly languages: string | undefined;
  /** The portal's work is shown to whoever needs no token or has shown it. */
  readonly isSignedIn: boolean;
  /** There is a token, so that it makes sense to sign out. */
  readonly needsToken: boolean;
}

/** An answer of a few words, for programs and for whoever is not let in. */
export function plain(status: number, words: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, type: "text/plain", body: `${words}\n`, headers };
}
