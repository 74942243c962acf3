/** One day off that stands for another: the weekend day or holiday it was moved from, and the day that is off. */
export interface MovedDay {
  readonly from: string;
  readonly to: string;
}

/** What is particular to a year of the Russian production calendar. Dates are month and day. */
export interface RussianYear {
  readonly year: number;
  /** The Government's decree on moving days off; undefined while there is none. */
  readonly decree: { readonly number: string; readonly date: string } | undefined;
  readonly moved: readonly MovedDay[];
  /** Eves of holidays, which are an hour shorter (article 95 of the Labour Code). */
  readonly shortDays: readonly string[];
}

/** Days that are off every year: article 112 of the Labour Code of the Russian Federation. */
export const russianHolidays: readonly string[] =
  "01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04".split(" ");

/**
 * Moved days. Those of a holiday that falls on a weekend follow from article 112 itself, to the next working day; those of
 * the January holidays and of ordinary weekends from the Government's decrees "О переносе выходных дней в … году":
 * no. 1466 of 24 September 2025 for 2026, no. 1187 of 17 September 2026 for 2027 (publication.pravo.gov.ru, document
 * 0001202609180037). None was known for 2028 on 21 November 2026.
 */
export const russianYears: readonly RussianYear[] = [
  {
    year: 2026,
    decree: { number: "1466", date: "2025-09-24" },
    moved: [
      { from: "01-03", to: "01-09" },
      { from: "01-04", to: "12-31" },
      { from: "03-08", to: "03-09" },
      { from: "05-09", to: "05-11" },
    ],
    shortDays: ["04-30", "05-08", "06-11", "11-03"],
  },
  {
    year: 2027,
    decree: { number: "1187", date: "2026-09-17" },
    moved: [
      { from: "01-02", to: "11-05" },
      { from: "01-03", to: "12-31" },
      // A Saturday that is worked instead of the Monday before the holiday, and is its eve.
      { from: "02-20", to: "02-22" },
      { from: "05-01", to: "05-03" },
      { from: "05-09", to: "05-10" },
      { from: "06-12", to: "06-14" },
    ],
    shortDays: ["02-20", "04-30", "06-11", "11-03"],
  },
  {
    year: 2028,
    decree: undefined,
    moved: [{ from: "11-04", to: "11-06" }],
    shortDays: ["02-22", "03-07", "05-08", "11-03"],
  },
];
