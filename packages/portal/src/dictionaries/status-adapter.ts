import { command } from "@b24kit/client";
import { z } from "zod";
import { semanticsOf } from "../crm/semantics.ts";
import type { Dictionaries, Stage } from "../model/dictionaries.ts";
import type { Semantics } from "../model/types.ts";
import type { Query } from "../query.ts";
import { isRecord, readRows, wireInteger, wireRecord, wireText } from "../wire.ts";

const METHOD = "crm.status.list";

/** https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html */
const statusRow = z.object({
  ENTITY_ID: wireText,
  STATUS_ID: wireText,
  NAME: wireText,
  SORT: wireInteger,
  SEMANTICS: wireText,
  EXTRA: wireRecord,
});

/** An entry of a CRM directory that reports need: a stage of a deal, a status of a lead, a source. */
export interface Status {
  readonly directory: "stage" | "lead-status" | "source";
  readonly id: string;
  readonly pipelineId: number;
  readonly name: string;
  readonly sort: number;
  readonly semantics: Semantics;
}

const EXTRA_LETTERS: Readonly<Record<string, string>> = { process: "P", success: "S", failure: "F", apology: "F" };

/** All directories with one command; those that no report needs are left out. */
export function statusQuery(): Query<Status> {
  return {
    command: command(METHOD, { order: { SORT: "ASC" } }),
    scope: "crm",
    parse: (rows) => readRows(METHOD, statusRow, rows).flatMap(toStatus),
  };
}

/** The directories as maps by identifier. */
export function statusMaps(statuses: readonly Status[]): Pick<Dictionaries, "stages" | "leadStatuses" | "sources"> {
  const of = (directory: Status["directory"]) => statuses.filter((status) => status.directory === directory);
  const stages = of("stage").map(({ id, pipelineId, name, sort, semantics }): readonly [string, Stage] => [
    id,
    { id, pipelineId, name, sort, semantics },
  ]);
  return {
    stages: new Map(stages),
    leadStatuses: new Map(of("lead-status").map(({ id, name, semantics }) => [id, { name, semantics }])),
    sources: new Map(of("source").map(({ id, name }) => [id, name])),
  };
}

function toStatus(row: z.output<typeof statusRow>): readonly Status[] {
  const place = placeOf(row.ENTITY_ID);
  if (place === undefined || row.STATUS_ID === "") return [];
  const { directory, pipelineId } = place;
  // Stages of other pipelines than the first carry its number; older portals leave it out here, never in deals.
  const isBare = directory === "stage" && pipelineId > 0 && !row.STATUS_ID.includes(":");
  const id = isBare ? `C${pipelineId}:${row.STATUS_ID}` : row.STATUS_ID;
  const extra = isRecord(row.EXTRA) ? EXTRA_LETTERS[String(row.EXTRA["SEMANTICS"])] : undefined;
  const semantics = semanticsOf(row.SEMANTICS === "" ? (extra ?? "") : row.SEMANTICS, id);
  return [{ directory, id, pipelineId, name: row.NAME, sort: row.SORT ?? 0, semantics }];
}

function placeOf(entityId: string): Pick<Status, "directory" | "pipelineId"> | undefined {
  if (entityId === "STATUS") return { directory: "lead-status", pipelineId: 0 };
  if (entityId === "SOURCE") return { directory: "source", pipelineId: 0 };
  const match = /^DEAL_STAGE(?:_(\d+))?$/.exec(entityId);
  return match === null ? undefined : { directory: "stage", pipelineId: Number(match[1] ?? 0) };
}
