import { inspect } from "node:util";
import type { ProfileKind } from "./profiles/profile.ts";

export interface SecretFacts {
  /** What the secret of a profile is: the address of a webhook, or the tokens of a sign-in (JSON). Absent for that of a target. */
  readonly kind?: ProfileKind;
  /** Another one for another credential; nothing of the secret can be read from it. */
  readonly fingerprint?: string;
}

/** A secret that shows up nowhere by accident: not in text, JSON, logs or inspection. */
export class Secret {
  readonly #value: string;
  readonly kind: ProfileKind | undefined;
  readonly fingerprint: string | undefined;

  constructor(value: string, { kind, fingerprint }: SecretFacts = {}) {
    this.#value = value;
    this.kind = kind;
    this.fingerprint = fingerprint;
  }

  /** The secret itself, for the one place that uses it; never to be shown. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return "***";
  }

  toJSON(): string {
    return "***";
  }

  [inspect.custom](): string {
    return "Secret ***";
  }
}
