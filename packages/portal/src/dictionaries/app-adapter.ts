import { z } from "zod";
import { MalformedAnswerError } from "../errors.ts";
import { readWire, wireList, wireText } from "../wire.ts";

const RUSSIAN_REGIONS = new Set(["ru", "by", "kz", "uz", "kg", "tj", "tm", "am", "az"]);

/** For a webhook the portal answers `{SCOPE, LICENSE}` or refuses, depending on its version. */
const appRow = z.object({ LICENSE: wireText, SCOPE: wireList });

/** What `app.info` tells of the portal. `license` is "" when it tells none. */
export interface App {
  readonly license: string;
  readonly scopes: readonly string[];
}

export function parseApp(result: unknown): App {
  const row = readWire("app.info", appRow, result);
  return { license: row.LICENSE, scopes: row.SCOPE.map(String).toSorted() };
}

/** The scopes of the key, in alphabetical order. */
export function parseScopes(result: unknown): readonly string[] {
  const list = readWire("scope", wireList, result);
  if (list.some((scope) => typeof scope !== "string")) throw new MalformedAnswerError("scope", "", "names of scopes");
  return list.map(String).toSorted();
}

/** Language of a portal by its region; undefined when that is unknown. */
export function languageOf(license: string, host: string): "ru" | "en" | undefined {
  const region = regionOf(license, host);
  if (region === undefined) return undefined;
  return RUSSIAN_REGIONS.has(region) ? "ru" : "en";
}

/** The region that a licence begins with ("ru_basic"), else the end of a cloud portal's host; undefined when unknown. */
export function regionOf(license: string, host: string): string | undefined {
  const region = /^([a-z]{2})_/i.exec(license)?.[1];
  const cloud = /\.bitrix24\.([a-z.]+)(?::\d+)?$/i.exec(host)?.[1];
  return (region ?? cloud)?.toLowerCase();
}

/** 1 classic, 2 simple: https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html */
export function parseCrmMode(result: unknown): "classic" | "simple" {
  if (Number(result) === 1) return "classic";
  if (Number(result) === 2) return "simple";
  throw new MalformedAnswerError("crm.settings.mode.get", "", "1 or 2");
}
