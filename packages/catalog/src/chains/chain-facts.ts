import { type MethodDetails, methodDetails } from "../details/method-details.ts";
import { isInPack, packs } from "../packs/packs.ts";
import type { Chain } from "./chain.ts";

/** What a chain needs, and where that is documented: said by the catalog for its methods. */
export interface ChainFacts {
  /** Scopes of the key. */
  readonly scopes: readonly string[];
  /** The fewest packs that hold all of its methods, by their ids. */
  readonly packs: readonly string[];
  /** Addresses of the documentation pages of its methods. */
  readonly sources: readonly string[];
}

/** What a chain needs. Throws when it names a method that is not documented. */
export async function chainFacts(chain: Chain): Promise<ChainFacts> {
  const methods = [...new Set(chain.steps.map(({ method }) => method))];
  const details = await Promise.all(methods.map(async (name) => detailsOf(name)));
  const scopes = details.flatMap(({ scope }) => (scope === null || scope === "basic" ? [] : [scope]));
  return {
    scopes: [...new Set(scopes)].toSorted(),
    packs: packsFor(methods),
    sources: [...new Set(details.map(({ page }) => page))],
  };
}

async function detailsOf(name: string): Promise<MethodDetails> {
  const details = await methodDetails(name);
  if (details === undefined) throw new Error(`A chain names a method that is not documented: ${name}`);
  return details;
}

/** Again and again the pack that holds most of what is left, the first of several. Every method is in some pack. */
function packsFor(methods: readonly string[]): readonly string[] {
  if (methods.length === 0) return [];
  const held = packs.map(({ id }) => ({ id, methods: methods.filter((method) => isInPack(id, method)) }));
  const best = held.toSorted((left, right) => right.methods.length - left.methods.length)[0];
  if (best === undefined || best.methods.length === 0) return [];
  return [best.id, ...packsFor(methods.filter((method) => !best.methods.includes(method)))];
}
