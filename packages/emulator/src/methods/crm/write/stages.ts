import { toInt } from "../../../php/values.ts";
import type { CrmType, PortalState } from "../../../portal/portal-state.ts";
import { semanticsLetter, semanticsOfId, stageDirectory, stageId } from "../../../world/standard-dictionaries.ts";
import type { StatusRow } from "../../../world/types.ts";

/** Entity types whose records move through stages: leads and deals. */
export type StagedType = 1 | 2;

/** Narrows an entity type to leads and deals. */
export function hasStages(type: CrmType): type is StagedType {
  return type === 1 || type === 2;
}

/** Stages of leads (category 0) or of a pipeline of deals. */
export interface Stages {
  /** Where a new record starts. */
  readonly first: string;
  /** A directory without rows knows nothing and takes everything. */
  has(stage: string): boolean;
  /** P in work, S won, F lost. */
  semantics(stage: string): "P" | "S" | "F";
}

/** Reads the directory of the stages. */
export function stagesOf(portal: PortalState, type: StagedType, category: number): Stages {
  const directory = type === 1 ? "STATUS" : stageDirectory(category);
  const rows = portal.statuses.rows
    .filter((row) => row.ENTITY_ID === directory)
    .toSorted((left, right) => toInt(left.SORT) - toInt(right.SORT));
  const find = (stage: string): StatusRow | undefined => rows.find((row) => row.STATUS_ID === stage);
  return {
    first: rows[0]?.STATUS_ID ?? stageId(category, "NEW"),
    has: (stage) => rows.length === 0 || find(stage) !== undefined,
    semantics(stage) {
      const row = find(stage);
      return (row === undefined ? semanticsLetter(semanticsOfId(stage)) : row.SEMANTICS) ?? "P";
    },
  };
}

/** Is there such a pipeline of deals; 0 is always there. */
export function isPipeline({ world }: PortalState, category: number): boolean {
  return category === 0 || world.categories.some((row) => row.entityTypeId === 2 && row.id === category);
}
