import { reportSchema } from "@b24kit/report";
import { findScenario, type Scenario } from "b24kit";
import { z } from "zod";
import { envelopeSchema } from "../../answers/envelope.ts";
import type { Variables } from "../match-uri.ts";
import type { ReadCall, ResourceOutcome } from "../resource-kind.ts";
import { unknownReport } from "../unknown-report.ts";

/** JSON Schema of the data of one report. */
export async function readReportSchema({ id = "" }: Variables, { uri }: ReadCall): Promise<ResourceOutcome> {
  const scenario = findScenario(id);
  if (scenario === undefined) return unknownReport();
  return contentsOf(uri, await schemaOf(scenario));
}

/** JSON Schema of the structured content of tools and of the JSON of resources. */
export async function readEnvelopeSchema(_variables: Variables, { uri }: ReadCall): Promise<ResourceOutcome> {
  return contentsOf(uri, z.toJSONSchema(envelopeSchema));
}

/** What `reportAnswer` puts beside the data of the scenario; the scenario's own names win. */
const { complete, period, timeZone } = reportSchema.shape;

async function schemaOf({ id, title, data }: Scenario): Promise<object> {
  const beside = z.strictObject({ report: z.literal(id), complete, period, timeZone: timeZone.shape.id });
  const head = z.toJSONSchema(beside);
  const own = z.toJSONSchema(await data());
  return {
    ...own,
    title: title.en,
    properties: { ...head.properties, ...own.properties },
    required: [...new Set([...(head.required ?? []), ...(own.required ?? [])])],
  };
}

function contentsOf(uri: string, schema: object): ResourceOutcome {
  return { contents: [{ uri, mimeType: "application/schema+json", text: JSON.stringify(schema) }] };
}
