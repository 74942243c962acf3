/** Requests in a row that brought nothing back, of rows of which nothing can be found out. */
export interface Silence {
  /** The portal has answered. */
  broken(): void;
  /** One more request was lost whole. Whether that is enough: more rows would only become unknown, too. */
  goesOn(): boolean;
}

/** One may be chance, and a second one the same trouble. */
const mostInARow = 3;

export function silence(): Silence {
  let inARow = 0;
  return {
    broken: () => void (inARow = 0),
    goesOn: () => (inARow += 1) >= mostInARow,
  };
}
