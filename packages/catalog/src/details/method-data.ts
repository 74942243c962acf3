import type { Returned } from "./method-details.ts";
import type { Parameter } from "./parameter.ts";
import type { ReadBack } from "./read-back.ts";

/** What the data holds of a method, in the order of its line. */
export type MethodData = readonly [
  title: string,
  /** Numbers into `flags`. */
  flags: readonly number[],
  /** Letters: version 2, 3 or b(oth); webhook y/n; a(pplication only); user a(ny), m (admin), p; p(aged); d(eprecated). */
  marks: string,
  replacedBy: readonly string[],
  params: readonly Parameter[] | null,
  returns: Returned | null,
  errors: readonly string[],
  path: string,
  readBack?: ReadBack | null,
  scopes?: readonly string[] | undefined,
];

/** What the data holds of the REST 3.0 form of a method that REST 2 has too. */
export type Rest3Data = readonly [
  scope: string | null,
  params: readonly Parameter[] | null,
  returns: Returned | null,
  errors: readonly string[],
  path: string,
];
