import type { Content } from "@b24kit/report";
import { oneSum } from "../shared/present-charts.ts";
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
      { title: t("open"), ...right, cell: ({ open }) => count(open), value: ({ open }) => open },
      { title: t("stuck"), ...right, cell: ({ stuck }) => count(stuck.count), value: ({ stuck }) => stuck.count },
      {
        title: t("sum"),
        ...right,
        cell: ({ stuck }) => shortMoney(stuck, showing) || sales("dash"),
        value: ({ stuck }) => oneSum(stuck),
      },
      { title: t("rotting"), ...right, cell: ({ rotting }) => count(rotting), value: ({ rotting }) => rotting },
      {
        title: t("stepless"),
        ...right,
        cell: ({ withoutNextStep }) => count(withoutNextStep),
        value: ({ withoutNextStep }) => withoutNextStep,
      },
    ],
    managers,
    showing,
  );
}
