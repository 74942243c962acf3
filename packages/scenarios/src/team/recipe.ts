import type { Recipe } from "../run/scenario.ts";
import { computeTeam } from "./compute.ts";
import type { TeamData } from "./data.ts";
import type { TeamParameters } from "./definition.ts";
import { gatherAbsences, gatherTeam } from "./gather.ts";
import { teamWeek } from "./team-week.ts";

/** How the team status is made. */
export const teamRecipe = {
  rounds: [gatherTeam, gatherAbsences],
  compute: computeTeam,
  reach: teamWeek,
  view: async () => (await import("./view.ts")).teamView,
} as const satisfies Recipe<TeamData, TeamParameters>;
