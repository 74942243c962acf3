import type { Recipe } from "../run/scenario.ts";
import { computeDossier } from "./compute.ts";
import type { DossierData } from "./data.ts";
import type { DossierParameters } from "./definition.ts";
import { findSubject, gatherMore } from "./gather.ts";

/** How the dossier is made. The last round is needed only for the deals of a company that became known by a number. */
export const dossierRecipe = {
  rounds: [findSubject, gatherMore, gatherMore, gatherMore],
  compute: computeDossier,
  workingDates: () => undefined,
  view: async () => (await import("./view.ts")).dossierView,
} as const satisfies Recipe<DossierData, DossierParameters>;
