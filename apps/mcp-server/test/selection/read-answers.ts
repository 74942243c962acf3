import { z } from "zod";
import type { Chosen } from "./judge.ts";

const answer = z.object({ id: z.int(), tool: z.string(), args: z.record(z.string(), z.unknown()).default({}) });

/** Reads answers, one JSON object in a line: `{"id": 0, "tool": "b24_briefing", "args": {}}`. Throws `ZodError` and `SyntaxError`. */
export function readAnswers(text: string): ReadonlyMap<number, Chosen> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line) => {
      const { id, tool, args } = answer.parse(JSON.parse(line));
      return [id, { tool, args }];
    }),
  );
}
