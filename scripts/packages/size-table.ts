import type { Archive } from "./archive.ts";

/** What the budgets say to the sizes of packages; one that is far below its budget says that the budget is out of date. */
export function sizeProblems(
  archives: readonly Pick<Archive, "name" | "packed">[],
  budgets: Readonly<Record<string, number>>,
): readonly string[] {
  const names = new Set(archives.map(({ name }) => name));
  return [
    ...archives.flatMap(({ name, packed }) => sizeProblem(name, packed / 1000, budgets[name])),
    ...Object.keys(budgets)
      .filter((name) => !names.has(name))
      .map((name) => `${name} has a budget, but there is no such package`),
  ];
}

function sizeProblem(name: string, size: number, budget: number | undefined): readonly string[] {
  const is = `${name} has ${size.toFixed(1)} kB`;
  if (budget === undefined) return [`${is} and no budget in scripts/packages/size-budgets.ts`];
  if (size > budget) return [`${is}, at most ${budget} kB were meant`];
  return size < budget * 0.75 ? [`${is}: the budget of ${budget} kB is far too large`] : [];
}

/** The sizes, for people. */
export function sizeTable(
  archives: readonly Pick<Archive, "name" | "packed">[],
  budgets: Readonly<Record<string, number>>,
): string {
  const rows = archives.map(({ name, packed }) => [name, (packed / 1000).toFixed(1), String(budgets[name] ?? "")]);
  const table = [["package", "kB packed", "at most"], ...rows.toSorted(([a = ""], [b = ""]) => a.localeCompare(b))];
  return table
    .map(([name = "", size = "", most = ""]) => `${name.padEnd(26)}${size.padStart(10)}${most.padStart(10)}`)
    .join("\n");
}
