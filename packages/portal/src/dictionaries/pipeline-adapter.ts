import { command } from "@b24kit/client";
import { z } from "zod";
import type { Pipeline } from "../model/dictionaries.ts";
import type { Query } from "../query.ts";
import { readRows, wireInteger, wireText } from "../wire.ts";

const METHOD = "crm.category.list";

/** https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html; the first pipeline is 0. */
const categoryRow = z.object({ id: wireInteger, name: wireText, sort: wireInteger });

/** The pipelines of deals. */
export function pipelineQuery(): Query<Pipeline> {
  return {
    command: command(METHOD, { entityTypeId: 2 }),
    scope: "crm",
    parse: (rows) =>
      readRows(METHOD, categoryRow, rows).map(({ id, name, sort }) => ({
        id: id ?? 0,
        name,
        sort: sort ?? 0,
      })),
  };
}
