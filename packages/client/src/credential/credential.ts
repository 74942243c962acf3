import type { Renewal } from "./renewal.ts";

/** The generations of the portal's REST interface. */
export type RestApi = "v2" | "v3";

/** Where and how a method is sent at this moment. Holds the secret: for the one place that sends, never to be shown. */
export interface Target {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Members to be joined to a body that is an object, such as `auth`. Where the body is an array, the token of `auth` goes into
   * the header `Authorization: Bearer` instead.
   */
  readonly body: Readonly<Record<string, unknown>>;
}

/** What opens a portal: an inbound webhook, or an application with its tokens (OAuth 2.0). */
export interface Credential {
  /** For the words of errors. */
  readonly kind: "webhook" | "application";
  /** Host, with the port if it is not the usual one. */
  readonly host: string;
  /** Address of the portal for people, without secrets. */
  readonly url: string;
  /** Number of the user whose rights it has; undefined when that is not known without asking. */
  readonly userId: number | undefined;
  /** Names the portal for ever, whatever its host is called; known of applications. */
  readonly memberId?: string;
  /** Where and how a method is sent at this moment. */
  target(method: string, api: RestApi): Target;
  /** Hides its secrets, in every usual spelling, in a text that may repeat them. */
  scrub(text: string): string;
  /** Of credentials that expire: how they become fresh. */
  readonly renewal?: Renewal;
}
