import { isSameSecret } from "../../watch/web/is-same-secret.ts";

/** The `application_token` that requests of a feed have to carry. */
export interface FeedToken {
  /** Whether this is it; takes the same time however much of it is right. Rejects while it was never known and cannot be read. */
  isRight(given: string): Promise<boolean>;
  /** Whether there is one, as far as it was looked for. */
  isKnown(): boolean;
  /** From now on it is this one. Rejects with what the place of secrets throws. */
  replace(token: string): Promise<void>;
  /** The application is gone, and with it its token. */
  forget(): Promise<void>;
}

/** Where the token lies. */
export interface TokenPlace {
  /** Undefined: there is none yet. */
  read(): Promise<string | undefined>;
  write(token: string): Promise<void>;
  remove(): Promise<void>;
}

/** Milliseconds. Whoever sends wrong tokens does not make us ask a keychain each time. */
const [often, soon] = [15_000, 1000];

/** Makes what knows a feed's token. It is read at the first request, and looked for again when a wrong one comes: it may have been set meanwhile. */
export function createFeedToken(place: TokenPlace, monotonic: () => number): FeedToken {
  let known: string | undefined;
  let failure: unknown;
  let nextAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;
  const fits = (given: string): boolean => known !== undefined && isSameSecret(given, known);
  const read = async (): Promise<void> => {
    nextAt = monotonic() + often;
    try {
      known = await place.read();
      failure = undefined;
    } catch (error) {
      failure = error;
      nextAt = monotonic() + soon;
    }
    reading = undefined;
  };
  return {
    isRight: async (given) => {
      if (given === "") return false;
      if (fits(given)) return true;
      if (reading === undefined && monotonic() >= nextAt) reading = read();
      await reading;
      // What was read once counts on while its place is locked.
      if (known === undefined && failure !== undefined) throw failure;
      return fits(given);
    },
    isKnown: () => known !== undefined,
    replace: async (token) => {
      await place.write(token);
      [known, failure] = [token, undefined];
    },
    forget: async () => {
      known = undefined;
      // Also when it cannot be removed it is not read again too soon.
      nextAt = monotonic() + often;
      await place.remove();
    },
  };
}
