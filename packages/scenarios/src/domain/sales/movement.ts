import type { Deal } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import type { RecordedDeal } from "../daily-record.ts";

/** A deal that was open in a record and still is. */
export interface KeptDeal {
  readonly before: RecordedDeal;
  readonly deal: Deal;
}

/** How one set of open deals became another: every deal of either stands in exactly one group. */
export interface Movement {
  /** Open in the record: kept, won, lost and gone ones. */
  readonly openThen: readonly RecordedDeal[];
  readonly created: readonly Deal[];
  /** Created before the record and not in it: reopened, come into view, or taken over from somebody else. */
  readonly entered: readonly Deal[];
  readonly kept: readonly KeptDeal[];
  readonly won: readonly RecordedDeal[];
  readonly lost: readonly RecordedDeal[];
  /** Neither open nor closed now: deleted, out of view, or handed to somebody else. */
  readonly gone: readonly RecordedDeal[];
  /** Open now: kept, created and entered ones. */
  readonly openNow: readonly Deal[];
}

export interface MovementRows {
  /** The open deals of the record. */
  readonly recorded: readonly RecordedDeal[];
  /** When the record was made. */
  readonly takenAt: Temporal.Instant;
  readonly open: readonly Deal[];
  /** Every deal that was closed since, whoever is responsible for it now. */
  readonly closed: readonly Deal[];
}

/** Sorts deals by what happened to them between a record and now. One that was opened and closed in between is in no group. */
export function movementSince({ recorded, takenAt, open, closed }: MovementRows): Movement {
  const known = new Set(recorded.map(({ id }) => id));
  const isOpen = new Set(open.map(({ id }) => id));
  const endings = new Map(closed.map(({ id, semantics }) => [id, semantics]));
  const { created = [], entered = [] } = Object.groupBy(
    open.filter(({ id }) => !known.has(id)),
    ({ createdAt }) => (Temporal.Instant.compare(createdAt, takenAt) < 0 ? "entered" : "created"),
  );
  const left = recorded.filter(({ id }) => !isOpen.has(id));
  const leftAs = (...semantics: readonly (Deal["semantics"] | undefined)[]) =>
    left.filter(({ id }) => semantics.includes(endings.get(id)));
  return {
    openThen: recorded,
    created,
    entered,
    kept: keptDeals(recorded, open),
    won: leftAs("won"),
    lost: leftAs("lost"),
    gone: leftAs("open", undefined),
    openNow: open,
  };
}

/** The deals that were open in a record and still are, as they are ordered now. */
export function keptDeals(recorded: readonly RecordedDeal[], open: readonly Deal[]): readonly KeptDeal[] {
  const earlier = new Map(recorded.map((deal) => [deal.id, deal]));
  return open.flatMap((deal) => {
    const before = earlier.get(deal.id);
    return before === undefined ? [] : [{ before, deal }];
  });
}
