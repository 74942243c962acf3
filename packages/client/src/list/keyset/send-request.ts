import type { CallOptions, Client, ListOptions } from "../../client.ts";
import { ClientError } from "../../errors.ts";
import type { Pacing } from "../../limits/pacing.ts";
import type { Outcomes } from "../../answer/outcome.ts";
import type { KeysetFamily } from "../families.ts";
import type { ListPlan } from "../list-params.ts";
import { type Chain, readChain, readIds } from "./chain.ts";
import { type KeysetBatch, keysetBatch, lookKey, probeKey } from "./keyset-batch.ts";
import type { Sample } from "./measures.ts";
import { type Profile, profileOf } from "./profile.ts";

/** The list that is read, and how. */
export interface Source {
  readonly batch: Client["batch"];
  readonly pacing: Pacing;
  readonly method: string;
  readonly family: KeysetFamily;
  readonly plan: ListPlan;
  readonly options: ListOptions;
}

/** What one request has found. */
export interface Found {
  /** In the order of the request's chains. */
  readonly chains: readonly Chain[];
  /** With a probe: the highest identifier, 0 of an empty list, and how densely the last rows lie. */
  readonly highest?: number;
  readonly tail?: Sample;
  /** With looks that could all be read. */
  readonly profile?: Profile;
}

/** Sends one request and reads its answer. Throws when the request, or its probe, failed. */
export async function sendRequest(
  source: Source,
  request: KeysetBatch,
  highest: number,
  options: CallOptions,
): Promise<Found> {
  const { batch, method, family, plan } = source;
  const outcomes = await batch(keysetBatch(method, family, plan, request), options);
  return {
    chains: request.chains.map((chain) => readChain(outcomes, chain, family, method)),
    ...(request.withProbe ? probed(outcomes, source) : {}),
    ...looked(outcomes, request.looks, highest, source),
  };
}

function probed(outcomes: Outcomes, { family, method }: Source): Required<Pick<Found, "highest" | "tail">> {
  const ids = readIds(outcomes[probeKey], family, method);
  if (ids instanceof ClientError) throw ids;
  const highest = ids[0] ?? 0;
  return { highest, tail: { rows: ids.length, numbers: highest - (ids.at(-1) ?? 0) + 1 } };
}

/** A look that cannot be read is no matter: then the list is taken for even. */
function looked(
  outcomes: Outcomes,
  places: readonly number[],
  end: number,
  { family, method }: Source,
): Pick<Found, "profile"> {
  const looks = places.flatMap((at, index) => {
    const ids = readIds(outcomes[lookKey(index)], family, method);
    return ids instanceof ClientError ? [] : [{ at, ids }];
  });
  return places.length > 0 && looks.length === places.length ? { profile: profileOf(looks, end) } : {};
}
