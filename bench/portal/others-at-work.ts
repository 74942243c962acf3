import type { EmulatorOptions } from "@b24kit/emulator";
import { createIdSet, type IdSet } from "./id-set.ts";
import type { PortalOptions } from "./portal-options.ts";

/** Other people at work while a list is read. The same commands meet the same changes. */
export interface Others {
  readonly beforeCommand: NonNullable<EmulatorOptions["beforeCommand"]>;
  readonly deleted: IdSet;
}

/** Changes the deals at every list command, as `kind` says. */
export function othersAtWork(kind: PortalOptions["others"]): Others {
  const deleted = createIdSet();
  const random = createRandom(24);
  let count = 0;
  return {
    deleted,
    beforeCommand(method, edit) {
      if (kind === undefined || method !== "crm.deal.list") return;
      if (kind === "inserting") {
        count += 1;
        edit.insert("deal", { TITLE: `New ${count}`, OPPORTUNITY: "100.00", STAGE_ID: "NEW", CATEGORY_ID: "0" });
        return;
      }
      const ids = edit.ids("deal");
      const id = ids[Math.floor(random() * ids.length)];
      if (id !== undefined && edit.remove("deal", id)) deleted.add(id);
    },
  };
}

/** Numbers from 0 up to 1, always the same ones for a seed (the generator of Park and Miller). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
