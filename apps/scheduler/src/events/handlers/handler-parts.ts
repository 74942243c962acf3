import type { Environment } from "../../io.ts";

/** What handlers need from outside. */
export interface HandlerParts {
  /** Name of the feed. */
  readonly feed: string;
  /** A secret by its name. Throws `DeliveryError` ("misconfigured") when there is none. */
  readonly secret: (name: string) => Promise<string>;
  readonly env: Environment;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds that an attempt may take. */
  readonly timeout: number;
}
