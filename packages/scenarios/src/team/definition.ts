import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters, deepParameter } from "../shared/parameters.ts";
import type { TeamData } from "./data.ts";

const parameters = z.strictObject({ ...baseParameters("team"), deep: deepParameter });

export type TeamParameters = z.infer<typeof parameters>;

/** Who is at work, and who has how much to do. */
export const team = {
  id: "team",
  group: "team",
  title: { ru: "Статус команды", en: "Team status" },
  summary: {
    ru: "По каждому сотруднику: открытые и просроченные задачи, сделано за неделю, рабочий день, отсутствие",
    en: "Of everybody: open and overdue tasks, what the week has brought, the working day, absence",
  },
  triggers: {
    ru: ["статус команды", "как дела в отделе", "кто на работе", "кто в отпуске"],
    en: ["team status", "who is at work"],
  },
  parameters,
  needs: [
    { scope: "task", section: "tasks" },
    { scope: "timeman", section: "workdays" },
    { scope: "im", section: "absences" },
    { scope: "user", section: "people" },
    { scope: "department", section: "people" },
  ],
  // Asked of somebody without a department it is about the whole company.
  alwaysTellsEyes: true,
  recipe: async () => (await import("./recipe.ts")).teamRecipe,
  data: async () => (await import("./data.ts")).teamDataSchema,
} as const satisfies Scenario<TeamData, TeamParameters>;
