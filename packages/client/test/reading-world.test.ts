import { createDealsWorld, type WorldEdit } from "@b24kit/emulator";
import { expect, test } from "vitest";
import { type Random, seededRandom } from "./faults-random.ts";
import { dealIds, read, readPortal } from "./reading-world-portal.ts";

const now = "2026-11-21T09:00:00+03:00";
const worlds = [0, 0.4].map((gaps) => createDealsWorld({ seed: "ru", now, deals: 5000, gaps }));

interface Others {
  readonly name: string;
  /** What happens to the deals ahead of every list command. */
  readonly work: (edit: WorldEdit, random: Random) => void;
}

function removeSome(edit: WorldEdit, from: number, count: number): void {
  for (const id of edit.ids("deal").slice(from, from + count)) edit.remove("deal", id);
}

const others: readonly Others[] = [
  {
    name: "deletes any one",
    work: (edit, random) => removeSome(edit, random.between(0, edit.ids("deal").length - 1), 1),
  },
  { name: "deletes the first one", work: (edit) => removeSome(edit, 0, 1) },
  { name: "deletes the last one", work: (edit) => removeSome(edit, edit.ids("deal").length - 1, 1) },
  {
    name: "deletes a page and a half at once, now and then",
    work: (edit, random) => {
      if (random.chance(0.3)) removeSome(edit, random.between(0, edit.ids("deal").length - 1), 75);
    },
  },
  { name: "adds one", work: (edit) => void edit.insert("deal", { TITLE: "new" }) },
  {
    name: "adds three and deletes two",
    work: (edit, random) => {
      for (let count = 0; count < 3; count += 1) edit.insert("deal", { TITLE: "new" });
      for (let count = 0; count < 2; count += 1) removeSome(edit, random.between(0, edit.ids("deal").length - 1), 1);
    },
  },
];

const cases = others.flatMap((other) =>
  (["crm.deal.list", "crm.item.list"] as const).map((method) => [other.name, method] as const),
);

test.each(cases)(
  "somebody %s with every command of %s: nothing is missed, nothing comes twice",
  async (name, method) => {
    const work = others.find((other) => other.name === name)?.work;
    for (const [index, world] of worlds.entries()) {
      for (const parallel of [undefined, 1, 4]) {
        const random = seededRandom(index + 10 * (parallel ?? 0));
        let left: readonly number[] = [];
        const beforeCommand = (called: string, edit: WorldEdit) => {
          if (called === method) work?.(edit, random);
          left = edit.ids("deal");
        };
        await using portal = await readPortal({ world, beforeCommand });
        const { ids, error } = await read(portal.client, method, parallel === undefined ? {} : { parallel });
        expect(error).toBeUndefined();
        expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
        const [given, alive] = [new Set(ids), new Set(left)];
        const missed = dealIds(world).filter((id) => alive.has(id) && !given.has(id));
        expect(missed).toEqual([]);
      }
    }
  },
);
