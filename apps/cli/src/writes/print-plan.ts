import type { Plan, PlanView } from "b24kit";
import type { Context } from "../context.ts";
import { renderJson } from "../output/json.ts";
import { withSink } from "../output/sink.ts";
import { writeTo } from "../output/write-stream.ts";
import { planJson } from "./plan-json.ts";
import { planText } from "./plan-text.ts";

/** Prints a plan as the data of the command. */
export async function printPlan(context: Context, plan: Plan | PlanView): Promise<void> {
  const { format, language, stdout } = context;
  const { width, colour } = stdout;
  const text = format === "json" ? renderJson(planJson(plan, language)) : planText(plan, { language, width, colour });
  await withSink(context, (sink) => sink.write(`${text}\n`));
}

/** Shows a plan to the person who is about to be asked, whatever the form of the output. */
export async function showPlan({ io, language, stderr, options, scrub }: Context, plan: Plan): Promise<void> {
  const { width } = stderr;
  const colour = stderr.colour && options.plain !== true;
  await writeTo(io.stderr, scrub(`${planText(plan, { language, width, colour, isAsked: true })}\n\n`));
}
