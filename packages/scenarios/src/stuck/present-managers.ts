import type { Content } from "@b24kit/report";
import { shortMoney } from "../shared/present-money.ts";
import { tableBlock } from "../shared/table-block.ts";
import type { StuckManager } from "./data.ts";
import type { StuckShowing } from "./showing.ts";

/** Who has deals that stand still. */
export function managersBlock(managers: readonly StuckManager[], showing: StuckShowing): Content {
  const { t, sales } = showing;
  const right = { align: "right" } as const;
  const count = (value: number | null) => (value === null ? sales("dash") : String(value));
  return tableBlock<StuckManager>(
    [
      { title: t("person"), cell: ({ person }) => person.name },
      { title: t("open"), ...right, cell: ({ open }) => count(open) },
      { title: t("stuck"), ...right, cell: ({ stuck }) => count(stuck.count) },
      { title: t("sum"), ...right, cell: ({ stuck }) => shortMoney(stuck, showing) || sales("dash") },
      { title: t("rotting"), ...right, cell: ({ rotting }) => count(rotting) },
      { title: t("stepless"), ...right, cell: ({ withoutNextStep }) => count(withoutNextStep) },
    ],
    managers,
    showing,
  );
}
