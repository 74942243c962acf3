import { rm } from "node:fs/promises";
import { withFileLock } from "@b24kit/state";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { beginExport } from "../export/begin-export.ts";
import { newState, partPaths } from "../export/export-state.ts";
import { finishExport } from "../export/finish-export.ts";
import { questionOf } from "../export/question-of.ts";
import { readAll } from "../export/read-all.ts";
import { formatOfFile } from "../export/target.ts";
import { tellDone } from "../export/tell-done.ts";
import { refuseBadOut } from "../output/refuse-bad-out.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { spareMemory, spareNoMemory } from "../portal/spare-memory.ts";
import type { ExportOptions } from "./export.ts";

/** Exports all records of an entity into a file; goes on with an export that was cut where it is asked to. */
export async function runExport(context: Context, given: string, options: ExportOptions): Promise<number> {
  refuseDocuments(context);
  const format = formatOfFile(options.to);
  await refuseBadOut(options.to, "--to");
  const entity = given.trim().toLowerCase();
  const opened = await openPortalFor(context);
  const { question, columns, list } = await questionOf(context, opened, entity, format, options);
  const { part } = partPaths(options.to);
  const lock = { timeout: 0, about: options.to, signal: context.io.signal };
  await withFileLock(
    part,
    async () => {
      spareMemory();
      try {
        const known = await beginExport(options.to, question, options.resume === true);
        if (known === undefined && options.resume === true) noteNothingToResume(context);
        const begun = known ?? newState(question, columns);
        const done = begun.isComplete ? begun : await readAll(context, opened, list, begun, options.to);
        await tellDone(context, options.to, done, await finishExport(options.to, format, done));
      } finally {
        spareNoMemory();
        // Whoever takes the name from now on finds this export at its end.
        await rm(`${part}.lock`, { force: true }).catch(() => undefined);
      }
    },
    lock,
  );
  return exitCodes.done;
}

function noteNothingToResume({ messages }: Context): void {
  messages.note({
    ru: "прерванной выгрузки нет, начинаю сначала",
    en: "there is no export that was cut: beginning anew",
  });
}
