/** What a random world is made of; the same case is the same world. */
export interface WorldCase {
  readonly seed: string;
  /** ISO instant at which the portal's clock stands still. */
  readonly now: string;
  /** Of the key's owner; the server lives by it too. */
  readonly zone: string;
  readonly people: number;
  readonly deals: number;
  /** The key's owner is an administrator; true by default. */
  readonly isAdministrator?: boolean;
  readonly simpleCrm?: boolean;
}

const moments = [
  { zone: "Europe/Moscow", now: "2026-12-31T23:30:00+03:00" },
  { zone: "Europe/Moscow", now: "2027-01-01T00:10:00+03:00" },
  { zone: "Europe/Berlin", now: "2026-03-29T03:30:00+02:00" },
  { zone: "Europe/Berlin", now: "2026-10-25T02:30:00+01:00" },
  { zone: "America/New_York", now: "2026-11-02T08:00:00-05:00" },
  { zone: "America/New_York", now: "2026-03-09T18:05:00-04:00" },
] as const;

const sizes = [
  { people: 1, deals: 0 },
  { people: 60, deals: 400 },
  { people: 2, deals: 25 },
  // Whose moves are more than the fifty pages of one request.
  { people: 12, deals: 1000 },
  { people: 25, deals: 120 },
  { people: 7, deals: 300 },
] as const;

/** So many cases: every moment and every size among the first six. `B24KIT_WORLDS` asks for more. */
export function worldCases(count = Number(process.env["B24KIT_WORLDS"] ?? sizes.length)): readonly WorldCase[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / sizes.length);
    // Sizes meet other moments in the next round, and are larger.
    const { people, deals } = sizes[(index + round) % sizes.length]!;
    return {
      seed: `world ${index}`,
      ...moments[index % moments.length]!,
      people,
      deals: round === 0 ? deals : deals * 5,
    };
  });
}
