import { findWebhook } from "@b24kit/credential-store/find-webhook";
import type { Environment } from "../io.ts";
import type { Text } from "../words.ts";
import { createScrubber, createTextScrubber } from "./secrets.ts";

/** The credential of a run, once it is known. */
interface Learned {
  /** The address of a webhook, or what may be one. Undefined: it is not known yet. */
  readonly address?: string;
  /** Name of the stored profile that is used. */
  readonly profile?: string;
  /** Host of the portal, with the port if it is not the usual one. */
  readonly host?: string;
  /** An application has signed in (OAuth), not a webhook. */
  readonly isApplication?: boolean;
}

/** What messages need to know, whoever writes them and whenever: which secrets to hide, which portal to name. */
export interface Known {
  /** Takes all secrets that are known by now out of a text. */
  readonly scrub: (text: string) => string;
  /** Told as soon as a credential is found, ahead of its first use. */
  learn(credential: Learned): void;
  /** Told of the address of a webhook that was only seen, and is not used: its secret is hidden, the portal keeps its name. */
  hide(address: string): void;
  /** Told of any other secret: that of an application, a code, a token. */
  hideText(secret: string): void;
  /** Told how the command goes on should it be stopped at this moment; undefined: it is run again. */
  goesOn(next: Text | undefined): void;
  readonly next: Text | undefined;
  readonly profile: string | undefined;
  /** The portal's host; undefined when the address is no URL. */
  readonly host: string | undefined;
  /** An application has signed in (OAuth), not a webhook. */
  readonly isApplication: boolean;
}

/** Begins with what the environment tells. */
export function createKnown(env: Environment): Known {
  let profile: string | undefined;
  let isApplication = false;
  let next: Text | undefined;
  let host = hostOf(findWebhook(env)?.value);
  const scrubbers = [createScrubber(env)];
  const hide = (address: string): void => void scrubbers.push(createScrubber({ B24KIT_WEBHOOK_URL: address }));
  return {
    scrub: (text) => scrubbers.reduce((clean, scrub) => scrub(clean), text),
    learn(credential) {
      if (credential.address !== undefined) hide(credential.address);
      profile = credential.profile ?? profile;
      isApplication = credential.isApplication ?? isApplication;
      host = credential.host ?? hostOf(credential.address) ?? host;
    },
    hide,
    hideText: (secret) => void scrubbers.push(createTextScrubber(secret)),
    goesOn(by) {
      next = by;
    },
    get next() {
      return next;
    },
    get profile() {
      return profile;
    },
    get host() {
      return host;
    },
    get isApplication() {
      return isApplication;
    },
  };
}

/** Never anything behind the host. */
function hostOf(webhook: string | undefined): string | undefined {
  if (webhook === undefined || !URL.canParse(webhook)) return undefined;
  const { host } = new URL(webhook);
  return host === "" ? undefined : host;
}
