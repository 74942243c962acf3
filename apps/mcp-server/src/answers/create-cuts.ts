/** What was cut of some data, noted while it is cut. */
export interface Cuts {
  /** Notes that of so many entries of a list (at a place such as `pipelines[].stages`) these are left. */
  readonly add: (at: string, kept: number, total: number) => void;
  /** Of each place how many of how many. */
  readonly texts: () => readonly string[];
}

/** Nothing is cut yet. Lists in the same place of several records count as one. */
export function createCuts(): Cuts {
  const found = new Map<string, { readonly kept: number; readonly total: number }>();
  return {
    add: (at, kept, total) => {
      const before = found.get(at) ?? { kept: 0, total: 0 };
      found.set(at, { kept: before.kept + kept, total: before.total + total });
    },
    texts: () => [...found].map(([at, { kept, total }]) => `${at.slice(0, 60)} ${kept} of ${total}`),
  };
}
