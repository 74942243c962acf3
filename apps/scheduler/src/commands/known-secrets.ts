import type { ChannelParts } from "@b24kit/delivery";

/** Secrets that were read, so that they can be taken out of whatever is written. */
export interface KnownSecrets {
  readonly secret: ChannelParts["secret"];
  /** Takes them out of a text. */
  readonly scrub: (text: string) => string;
}

/** Nothing shorter is looked for: words and numbers of a log would be blotted out. */
const shortest = 6;

/** Remembers each secret that is read. */
export function createKnownSecrets(read: ChannelParts["secret"]): KnownSecrets {
  const known = new Set<string>();
  return {
    secret: async (name) => {
      const secret = await read(name);
      if (secret.length >= shortest) known.add(secret);
      return secret;
    },
    scrub: (text) => [...known].reduce((left, secret) => left.replaceAll(secret, "***"), text),
  };
}
