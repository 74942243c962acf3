import type { RecordKeeper, RecordTrouble } from "./record-keeper.ts";

/** In the place of a keeper where records are on, but nothing may be kept on disk. Told to who compares with a record. */
export function unkeptRecords(): RecordKeeper {
  let isWanted = false;
  return {
    know: () => undefined,
    find: () => {
      isWanted = true;
      return undefined;
    },
    keep: async () => (isWanted ? nowhere : undefined),
  };
}

const nowhere: RecordTrouble = {
  kind: "nowhere",
  code: "no-state-file",
  message: "Daily records are on, but this portal keeps nothing on disk: there are none.",
  hint: "Open the portal without cache: false.",
};
