import type { Check } from "../check.ts";
import { skipped } from "../skipped.ts";

/** The last run of a scheduled report. This version has no scheduler. */
export const schedule: Check = {
  id: "schedule",
  title: { ru: "Расписание", en: "Schedule" },
  run: () => skipped({ ru: "планировщик не установлен", en: "no scheduler is installed" }),
};
