/** How a family of list methods pages. */
export interface ListFamily {
  readonly pageSize: number;
  /** `start` is rounded down to a page, or taken as it is. */
  readonly rounding: "page" | "exact";
  /** What a `start` behind the last row gives. */
  readonly beyondEnd: "first-page" | "empty" | "empty-no-total";
  /** Answer to a negative `start`: the first page with `total` 0, or with neither `total` nor `next`. */
  readonly uncounted: "total-0" | "no-total";
}

/** Every paged family in one place; see the list methods of the vendor's documentation. */
export const listFamilies = {
  classicCrm: { pageSize: 50, rounding: "page", beyondEnd: "first-page", uncounted: "total-0" },
  crmItem: { pageSize: 50, rounding: "page", beyondEnd: "empty", uncounted: "no-total" },
  stageHistory: { pageSize: 50, rounding: "page", beyondEnd: "empty", uncounted: "no-total" },
  tasks: { pageSize: 50, rounding: "page", beyondEnd: "empty", uncounted: "no-total" },
  users: { pageSize: 50, rounding: "exact", beyondEnd: "empty-no-total", uncounted: "total-0" },
  disk: { pageSize: 50, rounding: "exact", beyondEnd: "empty", uncounted: "no-total" },
  departments: { pageSize: 50, rounding: "page", beyondEnd: "first-page", uncounted: "total-0" },
} as const satisfies Record<string, ListFamily>;
