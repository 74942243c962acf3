/** Runs what must not change the work that it watches: an error is dropped. */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
