/** `make` of what is given; undefined of nothing. */
export function ifGiven<Given, Made>(value: Given | undefined, make: (value: Given) => Made): Made | undefined {
  return value === undefined ? undefined : make(value);
}
