import type { AskContext, AskedThing } from "@b24kit/scenarios";

/** Where a sentence leads. */
export type Route =
  | AskedThing
  | { readonly kind: "reference"; readonly skill: string; readonly id: string }
  /** It could be either of two; the assistant asks. */
  | { readonly kind: "unsure"; readonly nearest: readonly [AskedThing, AskedThing] }
  /** The skills do nothing. */
  | { readonly kind: "nothing" };

/** Says where a sentence leads, without a model and without a portal. */
export type RoutePhrase = (phrase: string, context: AskContext) => Route;
