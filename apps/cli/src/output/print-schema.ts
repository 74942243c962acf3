import { reportJsonSchema, type Scenario } from "b24kit";
import type { Context } from "../context.ts";
import { withSink } from "./sink.ts";

/** Prints the JSON Schema of what the report prints with `--json`. */
export async function printSchema(context: Context, { id, title, summary, data }: Scenario): Promise<void> {
  const { language } = context;
  const schema = reportJsonSchema(id, await data(), { title: title[language], description: summary[language] });
  await withSink(context, (sink) => sink.write(`${JSON.stringify(schema, null, 2)}\n`));
}
