import type { Fill } from "./fill.ts";
import { oneThing, thingThen } from "./one-thing.ts";
import { takeAfterColon, textOf } from "./part.ts";

/** A thing and the comment on it. */
export const comment =
  (name: string): Fill =>
  (rest) => {
    const colon = takeAfterColon(rest);
    if (colon !== undefined) {
      const thing = oneThing(colon.before);
      return thing === undefined ? undefined : { [name]: thing, text: colon.text };
    }
    const [thing, other] = thingThen(rest, /^(?:что|that)$/) ?? [];
    if (thing === undefined || other === undefined) return undefined;
    return { [name]: thing, text: textOf(other) };
  };
