// node scripts/build-schema.ts [- <folder>]: writes schedule.schema.json, which editors check schedule files with.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { scheduleJsonSchema } from "../src/config/schedule-json-schema.ts";

const folder = process.argv[3] ?? join(import.meta.dirname, "..");
writeFileSync(join(folder, "schedule.schema.json"), scheduleJsonSchema());
