import type { Content, Section } from "@b24kit/report";
import { chartBlock, oneSum } from "../shared/present-charts.ts";
import { shortMoney } from "../shared/present-money.ts";
import { tableBlock } from "../shared/table-block.ts";
import type { ManagerData, PipelineData } from "./data.ts";
import { paragraph, type PipelineShowing } from "./showing.ts";

/** The new leads of the week by source, beside the same part of the week before. */
export function leadsSection({ leads }: PipelineData, showing: PipelineShowing): readonly Section[] {
  if (leads === null) return [];
  const { t } = showing;
  const section = (text: string, sources = ""): readonly Section[] => [
    { kind: "section", id: "leads", title: t("newLeads"), blocks: [...paragraph(text), ...paragraph(sources)] },
  ];
  if (leads.mode === "simple") return section(t("simpleCrm"));
  const { now, before } = leads.count;
  const sources = leads.bySource.map(({ name, count }) => t("bySource", { name: name || t("noSource"), count }));
  return section(t("newLeadsText", { count: now, before }), sources.join(", "));
}

/** Formula 12: what each person with deals sells, then what waits and what was done. One table of both is wider than a screen. */
export function managersSection({ managers }: PipelineData, showing: PipelineShowing): readonly Section[] {
  if (managers === null || managers.length === 0) return [];
  const { t } = showing;
  return [
    {
      kind: "section",
      id: "managers",
      title: t("managers"),
      emoji: "👥",
      blocks: [salesTable(managers, showing), ...closedChart(managers, showing)],
    },
    { kind: "section", id: "managers-work", title: t("managersWork"), blocks: [workTable(managers, showing)] },
  ];
}

/** What everybody won and lost; who has closed nothing is not in the picture. */
function closedChart(managers: readonly ManagerData[], showing: PipelineShowing): readonly Content[] {
  const { t } = showing;
  const rows = managers.map(({ person, won, lost }) => ({
    label: person.name,
    values: [won?.count ?? null, lost?.count ?? null],
  }));
  const closed = rows.filter(({ values }) => values.some((count) => count !== null && count > 0));
  const series = [t("won"), t("lost")];
  return chartBlock({ id: "managers", type: "bar", title: t("managersChart"), series, rows: closed }, showing);
}

function salesTable(managers: readonly ManagerData[], showing: PipelineShowing): Content {
  const { t, format } = showing;
  const right = { align: "right" } as const;
  const sum = (totals: ManagerData["open"]) => (totals?.count ? shortMoney(totals, showing) : t("dash"));
  const counted = (totals: ManagerData["open"]) => (totals ? format.number(totals.count) : t("dash"));
  return tableBlock<ManagerData>(
    [
      { title: t("person"), cell: ({ person }) => person.name },
      { title: t("openCount"), ...right, cell: ({ open }) => counted(open), value: ({ open }) => open?.count ?? null },
      { title: t("openSum"), ...right, cell: ({ open }) => sum(open), value: ({ open }) => open && oneSum(open) },
      { title: t("won"), ...right, cell: ({ won }) => counted(won), value: ({ won }) => won?.count ?? null },
      { title: t("wonSum"), ...right, cell: ({ won }) => sum(won), value: ({ won }) => won && oneSum(won) },
      {
        title: t("rate"),
        ...right,
        cell: ({ winRate }) => (typeof winRate?.ratio === "number" ? format.percent(winRate.ratio) : t("dash")),
        value: ({ winRate }) => winRate?.ratio ?? null,
      },
    ],
    managers,
    showing,
  );
}

function workTable(managers: readonly ManagerData[], showing: PipelineShowing): Content {
  const { t, format } = showing;
  const right = { align: "right" } as const;
  const counted = (count: number | null) => (count === null ? t("notRead") : format.number(count));
  return tableBlock<ManagerData>(
    [
      { title: t("person"), cell: ({ person }) => person.name },
      {
        title: t("stuckColumn"),
        ...right,
        cell: ({ stuck }) => (stuck === null ? t("dash") : format.number(stuck)),
        value: ({ stuck }) => stuck,
      },
      {
        title: t("overdueTasks"),
        ...right,
        cell: ({ overdueTasks }) => counted(overdueTasks),
        value: ({ overdueTasks }) => overdueTasks,
      },
      {
        title: t("activitiesDone"),
        ...right,
        cell: ({ activitiesDone }) => counted(activitiesDone),
        value: ({ activitiesDone }) => activitiesDone,
      },
    ],
    managers,
    showing,
  );
}
