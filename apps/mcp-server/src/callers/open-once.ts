/** What is opened at its first use, and anew after that has failed or after it was let go. */
export interface OpenedOnce<T> {
  get(): Promise<T>;
  /** Resolves when what was open is closed; trouble with that is nobody's any more. */
  letGo(): Promise<void>;
}

/** Nothing is opened yet. */
export function openOnce<T>(open: () => Promise<T>, close: (opened: T) => Promise<void>): OpenedOnce<T> {
  let opening: Promise<T> | undefined;
  return {
    get: async () => {
      opening ??= open();
      const mine = opening;
      try {
        return await mine;
      } catch (error) {
        if (opening === mine) opening = undefined;
        throw error;
      }
    },
    letGo: async () => {
      const old = opening;
      opening = undefined;
      await old?.then(close).catch(() => undefined);
    },
  };
}
