import { inspect } from "node:util";
import type { Credential, RestApi, Target } from "../credential/credential.ts";
import { mask, scrubber, type Scrub } from "./scrub.ts";

export interface WebhookParts {
  /** "https://example.bitrix24.ru", without a path. */
  readonly origin: string;
  /** Folder that the portal lives in: "" or "/sub/path". */
  readonly folder: string;
  /** User number or login, percent-encoded as in the address. */
  readonly user: string;
  readonly secret: string;
}

/** The address of an inbound webhook. Its key shows up nowhere: not in text, JSON, logs or inspection. */
export class Webhook implements Credential {
  readonly kind = "webhook";
  readonly #parts: WebhookParts;
  readonly #scrub: Scrub;
  /** Host, with the port if it is not the usual one. */
  readonly host: string;
  /** Address of the portal for people, without user and key. */
  readonly url: string;
  /** Number of the user whose rights the webhook has; undefined when it names a login. */
  readonly userId: number | undefined;

  constructor(parts: WebhookParts) {
    this.#parts = parts;
    this.#scrub = scrubber(parts.secret);
    this.host = new URL(parts.origin).host;
    this.url = parts.origin + parts.folder;
    this.userId = /^\d+$/.test(parts.user) ? Number(parts.user) : undefined;
  }

  /** Full address of a method, key included. For the one place that sends; never to be shown. */
  methodUrl(method: string): URL {
    const { origin, folder, user, secret } = this.#parts;
    return new URL(`${origin}${folder}/rest/${user}/${secret}/${method}`);
  }

  /**
   * Where a method is sent; REST 3.0 has a folder of its own.
   * https://apidocs.bitrix24.com/api-reference/rest-v3.html
   */
  target(method: string, api: RestApi): Target {
    const { origin, folder, user, secret } = this.#parts;
    const url =
      api === "v2" ? this.methodUrl(method) : new URL(`${origin}${folder}/rest/api/${user}/${secret}/${method}`);
    return { url, headers: {}, body: {} };
  }

  /** Hides the key, in every usual spelling, in a text that may repeat it. */
  scrub(text: string): string {
    return this.#scrub(text);
  }

  /** The address with the key replaced by `***`. */
  toString(): string {
    return `${this.url}/rest/${this.#parts.user}/${mask}/`;
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return `Webhook ${this.toString()}`;
  }
}
