import type { AskedPhrase, AskedThing } from "./asked.ts";

/** A phrase that could be either; the likelier first. */
export function unsure(first: AskedThing, second: AskedThing): AskedPhrase {
  return { kind: "unsure", nearest: [first, second] };
}
