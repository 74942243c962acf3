import { toText, valueAt } from "../php/values.ts";
import { captureLists, captureWholes } from "./capture-lists.ts";
import { captureEvents, captureUsers, captureWorkdays, type OwnZone } from "./capture-people.ts";
import { createCaptureRun, type CaptureSummary } from "./capture-run.ts";
import { portalSettings, settingAnswers, settingCommands, type SettingAnswers } from "./capture-settings.ts";
import type { CaptureWriter } from "./capture-writer.ts";
import { createAnonymiser, type UserFieldTypes } from "./create-anonymiser.ts";
import { fieldSources } from "./list-sources.ts";
import { CaptureError } from "./capture-error.ts";
import type { PortalReader, ReaderResult } from "./portal-reader.ts";

export interface CaptureOptions {
  readonly reader: PortalReader;
  readonly writer: CaptureWriter;
  /** Random, at least 16 bytes, and forgotten afterwards: with it replacements could be guessed. */
  readonly salt: string | Uint8Array;
  /** Rows of each collection at most. */
  readonly maxItems?: number;
}

/**
 * Reads a portal and writes, piece by piece, what `loadWorld` makes a world of: without names, phones, addresses and
 * texts, with all ids, amounts and dates. What the key may not read is missing and told. Failures of the connection are
 * thrown. Throws CaptureError when the portal does not tell its time or whose key this is.
 */
export async function capturePortal(options: CaptureOptions): Promise<CaptureSummary> {
  const { reader, writer, salt, maxItems } = options;
  const results = await reader.results(settingCommands);
  const answers = settingAnswers(results);
  for (const method of ["profile", "server.time"] as const) {
    if (answers[method] === undefined) throw new CaptureError(method, refusalOf(results, method));
  }
  const anonymiser = createAnonymiser({ salt, userFields: await userFields(reader) });
  const run = createCaptureRun(reader, anonymiser, writer, maxItems);
  for (const [index, { method }] of settingCommands.entries()) {
    const result = results[index];
    if (result?.isRead !== true) run.miss(method, result?.code ?? "");
  }
  const people = await captureUsers(run, ownZone(answers));
  if ((run.summary().counts.users ?? 0) === 0) await run.write("users", [{ ...(answers.profile as object) }]);
  await captureWholes(run);
  await captureLists(run);
  const known = people.length > 0 ? people : [{ id: Number(ownZone(answers).id), zone: "" }];
  const siteDate = await captureEvents(run, known, toText(answers["server.time"]).slice(0, 10));
  await captureWorkdays(run, known);
  await writer.portal(portalSettings(answers, people, siteDate));
  return run.summary();
}

function ownZone({ profile }: SettingAnswers): OwnZone {
  const offset = valueAt(profile, "TIME_ZONE_OFFSET");
  const isEmpty = offset === undefined || offset === null || offset === "";
  return { id: toText(valueAt(profile, "ID")), offset: isEmpty ? null : Number(offset) };
}

function refusalOf(results: readonly ReaderResult[], method: string): string {
  const result = results[settingCommands.findIndex((command) => command.method === method)];
  return result?.isRead === false ? result.code : "";
}

/** Types of the user fields; those of an entity that the portal does not describe are left out of the capture. */
async function userFields(reader: PortalReader): Promise<UserFieldTypes> {
  const results = await reader.results(fieldSources.map(({ method }) => ({ method })));
  return Object.fromEntries(
    fieldSources.flatMap(({ collection }, index) => {
      const result = results[index];
      if (result?.isRead !== true) return [];
      const own = Object.entries({ ...(result.result as object) }).filter(([name]) => name.startsWith("UF_"));
      return [[collection, new Map(own.map(([name, field]) => [name, toText(valueAt(field, "type"))]))]];
    }),
  );
}
