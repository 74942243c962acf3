import { emailsOf, type OpenedPortal } from "b24kit";
import { type CliError, usageError } from "../errors/cli-error.ts";
import type { FileRow } from "./file-rows.ts";
import type { Mapping } from "./map-columns.ts";
import { isPerson, type Names, namesOf } from "./names.ts";

/** Gives the names that some rows need. */
export type NamesFor = (rows: readonly FileRow[]) => Promise<Names>;

/**
 * Reads what names are needed, each once: the dictionaries, and addresses of people as soon as a row has such. Throws what the
 * portal does.
 */
export function namesReader(
  { portal }: Pick<OpenedPortal, "portal">,
  entity: string,
  { fields }: Mapping,
  signal: AbortSignal,
): NamesFor {
  const people = [...fields].filter(([, field]) => isPerson(field)).map(([column]) => column);
  const hasEmail = ({ cells }: FileRow): boolean =>
    people.some((column) => String(cells.get(column) ?? "").includes("@"));
  let plain: Promise<Names> | undefined;
  let withEmails: Promise<Names> | undefined;
  return async (rows) => {
    if (withEmails !== undefined) return withEmails;
    if (rows.some(hasEmail)) return (withEmails = namesWithEmails(portal, entity, signal));
    plain ??= portal.dictionaries({ signal }).then((dictionaries) => namesOf(entity, dictionaries, new Map()));
    return plain;
  };
}

async function namesWithEmails(portal: OpenedPortal["portal"], entity: string, signal: AbortSignal): Promise<Names> {
  const dictionaries = await portal.dictionaries({ signal });
  const { emails } = await portal.read({ emails: emailsOf([...dictionaries.people.keys()]) }, { signal });
  const found = new Map<string, readonly number[]>();
  if (!emails.ok) throw noAddresses(emails.failure.message);
  for (const { id, email } of emails.rows) {
    found.set(email.toLowerCase(), [...(found.get(email.toLowerCase()) ?? []), id]);
  }
  return namesOf(entity, dictionaries, found);
}

function noAddresses(message: string): CliError {
  return usageError(
    {
      ru: "адреса сотрудников не прочитаны; ничего не записано",
      en: "the addresses of people could not be read; nothing was written",
    },
    { ru: message, en: message },
    { ru: "укажите в файле имена или ID", en: "write names or IDs in the file" },
  );
}
