/** So many portals are read at once: each report is held in memory while it is made. */
const atOnce = 4;

/** Does some work for each of them, a few at once; the results in the order of what they are of. */
export async function inTurns<One, Result>(
  all: readonly One[],
  work: (one: One) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const left = all.entries();
  const worker = async (): Promise<void> => {
    for (const [place, one] of left) results[place] = await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
