import { z } from "zod";
import { scheduleSchema } from "./schedule-schema.ts";

/** The JSON Schema of the schedule file, for editors. */
export function scheduleJsonSchema(): string {
  const schema = z.toJSONSchema(scheduleSchema, { io: "input" });
  const titled = { ...schema, title: "b24-scheduler: schedule of reports" };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
