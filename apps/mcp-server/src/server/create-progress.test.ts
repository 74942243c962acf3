import type { ServerContext } from "@modelcontextprotocol/server";
import { expect, test } from "vitest";
import { createProgress } from "./create-progress.ts";

test("readings that each count from zero are added up, and nothing is told twice", () => {
  const told: unknown[] = [];
  const notify = async ({ params }: { readonly params?: unknown }): Promise<void> => void told.push(params);
  const progress = createProgress({ mcpReq: { _meta: { progressToken: 7 }, notify } } as unknown as ServerContext);
  for (const rows of [50, 50, 80, 10, 30]) progress(rows, "rows read");
  expect(told).toEqual(
    [50, 80, 90, 110].map((rows) => ({ progressToken: 7, progress: rows, message: `${rows} rows read` })),
  );
});
