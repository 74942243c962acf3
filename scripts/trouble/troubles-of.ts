import { createTroubles, type Trouble } from "./troubles.ts";

/**
 * The troubles that the command at this place of its table is run with: among the tests one, another one than that of its
 * neighbours; all of them with `B24KIT_TROUBLE=all`, as `npm run soak` sets it. What this computer cannot do tells why not, and is
 * left out by a test that says so; with `B24KIT_REQUIRE_TROUBLES` it has to be done.
 */
export function troublesOf(at: number): readonly Trouble[] {
  const troubles = createTroubles();
  const isRequired = process.env["B24KIT_REQUIRE_TROUBLES"] !== undefined;
  const isChosen = (place: number): boolean =>
    process.env["B24KIT_TROUBLE"] === "all" || place === at % troubles.length;
  return troubles
    .filter((_trouble, place) => isChosen(place))
    .map((trouble) => (isRequired ? { ...trouble, whyNot: undefined } : trouble));
}
