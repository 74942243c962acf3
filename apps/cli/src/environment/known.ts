import { findWebhook } from "@b24kit/credential-store/find-webhook";
import type { Environment } from "../io.ts";
import { createScrubber } from "./secrets.ts";

/** The credential of a run, once it is known. */
interface Learned {
  /** The address of a webhook, or what may be one. Undefined: it is not known yet. */
  readonly address?: string;
  /** Name of the stored profile that is used. */
  readonly profile?: string;
  /** Host of the portal, with the port if it is not the usual one. */
  readonly host?: string;
}

/** What messages need to know, whoever writes them and whenever: which secrets to hide, which portal to name. */
export interface Known {
  /** Takes all secrets that are known by now out of a text. */
  readonly scrub: (text: string) => string;
  /** Told as soon as a credential is found, ahead of its first use. */
  learn(credential: Learned): void;
  /** Told of the address of a webhook that was only seen, and is not used: its secret is hidden, the portal keeps its name. */
  hide(address: string): void;
  readonly profile: string | undefined;
  /** The portal's host; undefined when the address is no URL. */
  readonly host: string | undefined;
}

/** Begins with what the environment tells. */
export function createKnown(env: Environment): Known {
  let profile: string | undefined;
  let host = hostOf(findWebhook(env)?.value);
  const scrubbers = [createScrubber(env)];
  const hide = (address: string): void => void scrubbers.push(createScrubber({ B24KIT_WEBHOOK_URL: address }));
  return {
    scrub: (text) => scrubbers.reduce((clean, scrub) => scrub(clean), text),
    learn(credential) {
      if (credential.address !== undefined) hide(credential.address);
      profile = credential.profile ?? profile;
      host = credential.host ?? hostOf(credential.address) ?? host;
    },
    hide,
    get profile() {
      return profile;
    },
    get host() {
      return host;
    },
  };
}

/** Never anything behind the host. */
function hostOf(webhook: string | undefined): string | undefined {
  if (webhook === undefined || !URL.canParse(webhook)) return undefined;
  const { host } = new URL(webhook);
  return host === "" ? undefined : host;
}
