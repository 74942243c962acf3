import { expect, test } from "vitest";
import { publicHolidays } from "./holidays.ts";

test("Russian holidays are those of the Labour Code, in every year that is asked for", () => {
  expect(publicHolidays("ru", [2026])).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((date) => `2026-01-0${date}`),
    "2026-02-23",
    "2026-03-08",
    "2026-05-01",
    "2026-05-09",
    "2026-06-12",
    "2026-11-04",
  ]);
  expect(publicHolidays("ru", [2025, 2026, 2027])).toHaveLength(42);
});

test("bank holidays follow Easter, Mondays and substitutes as the government published them", () => {
  expect(publicHolidays("gb", [2025])).toEqual(
    "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26".split(" "),
  );
  expect(publicHolidays("gb", [2027])).toEqual(
    "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28".split(" "),
  );
  expect(publicHolidays("gb", [2023])).toContain("2023-01-02");
});
