import { tasksWhere, type Task } from "@b24kit/portal";
import { z } from "zod";
import type { Report } from "@b24kit/report";
import { runReport, type Scenario } from "../src/index.ts";
import { rowsOf } from "../src/run/answers.ts";
import type { Context } from "../src/run/context.ts";
import {
  baseParameters,
  type CommonParameters,
  type DefaultWhose,
  dateParameter,
  deepParameter,
  optionalPeriodParameter,
  type ParametersSchema,
  periodParameter,
  sinceParameter,
} from "../src/shared/parameters.ts";
import { pageLimits } from "../src/shared/page-limits.ts";
import { computeQuality } from "../src/shared/compute-quality.ts";
import { tableBlock } from "../src/shared/table-block.ts";
import { memoryPortal, type MemoryPortalOptions } from "./memory-portal.ts";
import { now } from "./small-day.ts";

/** What a probe may take; each is a report that only repeats what it was asked. */
export const probeParameters = {
  day: (whose: DefaultWhose) => z.strictObject({ ...baseParameters(whose), date: dateParameter }),
  period: (whose: DefaultWhose) => z.strictObject({ ...baseParameters(whose), period: periodParameter("last-week") }),
  since: (whose: DefaultWhose) => z.strictObject({ ...baseParameters(whose), since: sinceParameter("24h") }),
  now: (whose: DefaultWhose) => z.strictObject({ ...baseParameters(whose), deep: deepParameter }),
  dayOrPeriod: (whose: DefaultWhose) =>
    z.strictObject({ ...baseParameters(whose), date: dateParameter, period: optionalPeriodParameter }),
};

/** A report of the tests: what it takes, and the tasks that it was answered with, as a table. */
export function probe<P extends CommonParameters>(
  parameters: ParametersSchema<P>,
  onContext: (context: Context<P>) => void = () => undefined,
): Scenario<{ readonly ids: readonly number[] }, P> {
  return {
    id: "probe",
    group: "team",
    title: { ru: "Проба", en: "Probe" },
    summary: { ru: "Проба", en: "Probe" },
    triggers: { ru: ["проба"], en: ["probe"] },
    parameters,
    needs: [],
    data: async () => z.strictObject({ ids: z.array(z.int()) }),
    recipe: async () => ({
      rounds: [() => ({ tasks: tasksWhere({}) })],
      compute: (context, answers) => {
        onContext(context);
        const tasks = rowsOf<Task>(answers, "tasks") ?? [];
        return { data: { ids: tasks.map(({ id }) => id) }, quality: computeQuality({}, context) };
      },
      view: async () => ({
        sections: { tasks: { ru: "Задачи", en: "Tasks" } },
        sectionOf: () => "tasks",
        dictionaries: [],
        substitutes: {},
        limits: pageLimits,
        present:
          ({ ids }) =>
          (limits) => ({
            blocks: [tableBlock([{ title: "№", align: "right", cell: (id: number) => String(id) }], ids, { limits })],
            hint: null,
          }),
        explain: () => [],
      }),
    }),
  };
}

interface ProbeQuestion extends MemoryPortalOptions {
  readonly parameters?: unknown;
  readonly now?: typeof now;
  readonly alwaysTellsEyes?: true;
  readonly group?: Scenario["group"];
}

/** Asks a probe, and tells the context that it was computed in. */
export async function askProbe<P extends CommonParameters>(
  schema: ParametersSchema<P>,
  question: ProbeQuestion = {},
): Promise<{
  readonly report: Report;
  readonly context: Context<P>;
  readonly portal: ReturnType<typeof memoryPortal>;
}> {
  const { parameters = {}, alwaysTellsEyes, group, now: at = now, ...world } = question;
  let seen: Context<P> | undefined;
  const scenario = probe(schema, (context) => (seen = context));
  const portal = memoryPortal(world);
  const report = await runReport({
    portal,
    scenario: { ...scenario, ...(alwaysTellsEyes && { alwaysTellsEyes }), ...(group && { group }) },
    parameters,
    now: at,
    lang: "en",
  });
  return { report, context: seen!, portal };
}
