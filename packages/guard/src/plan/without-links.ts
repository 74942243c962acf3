import { isRecord } from "./json-path.ts";

type Row = Readonly<Record<string, unknown>>;

/** Names of the links for programs, which carry a credential, and of those that stand beside them. */
const signedNames = /^(?:urlMachine|downloadUrl|download_url|urlDownload|downloadMachine|downloadUrlMachine)$/i;
const pageNames = /^(?:url|urlShow|urlPreview)$/i;

/**
 * A row without the links to its files: they carry a credential, which no plan may keep, and are others at each reading, as if
 * somebody had changed the row. https://apidocs.bitrix24.com/api-reference/files/index.html
 */
export function withoutLinks(row: Row): Row {
  const names = Object.keys(row);
  const isFile = names.some((name) => signedNames.test(name));
  const kept = isFile ? names.filter((name) => !signedNames.test(name) && !pageNames.test(name)) : names;
  return Object.fromEntries(kept.map((name) => [name, stripped(row[name])]));
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  return isRecord(value) ? withoutLinks(value) : value;
}
