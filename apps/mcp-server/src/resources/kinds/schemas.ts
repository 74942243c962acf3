import { scenarios } from "b24kit";
import { fromList } from "../../completions/from-list.ts";
import { isReportOpen, openReports } from "../../library/open-reports.ts";
import type { ResourceKind } from "../resource-kind.ts";

const ids = scenarios.map(({ id }) => id);
const mimeType = "application/schema+json";

/** What stands in `data` of an answer with a report. */
export const reportSchemaKind: ResourceKind = {
  name: "report-schema",
  title: "Schema of a report",
  description: "JSON Schema of data in the answers of a report, with units and what null means.",
  mimeType,
  template: "b24://schema/report/{id}",
  isOpen: (access, variables) =>
    (variables?.["id"] === undefined ? ids : [variables["id"]]).some((id) => isReportOpen(access, id)),
  needs: () => [],
  listed: (access) =>
    openReports(access).map(({ id, title }) => ({
      uri: `b24://schema/report/${id}`,
      name: `schema-${id}`,
      title: `Schema: ${title.en}`,
      description: `JSON Schema of data in answers of the report ${id}.`,
    })),
  completions: { id: fromList(ids) },
  load: async () => ({ read: (await import("./schemas-read.ts")).readReportSchema }),
};

/** What every answer stands in. */
export const envelopeSchemaKind: ResourceKind = {
  name: "envelope-schema",
  title: "Schema of answers",
  description:
    "JSON Schema of the structured content of every tool; data is open, its schemas stand in b24://schema/report/{id}.",
  mimeType,
  template: "b24://schema/envelope",
  isOpen: () => true,
  needs: () => [],
  listed: () => {
    const { template: uri, name, title, description } = envelopeSchemaKind;
    return [{ uri, name, title, description }];
  },
  load: async () => ({ read: (await import("./schemas-read.ts")).readEnvelopeSchema }),
};
