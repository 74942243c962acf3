import { emailsOf, type OpenedPortal } from "b24kit";
import { type CliError, usageError } from "../errors/cli-error.ts";
import type { FileRows } from "./file-rows.ts";
import type { Mapping } from "./map-columns.ts";
import { isPerson, type Names, namesOf } from "./names.ts";

/** Reads what names are needed: the dictionaries, and addresses of people where the file has such. Throws what the portal does. */
export async function readNames(
  { portal }: Pick<OpenedPortal, "portal">,
  entity: string,
  { rows }: FileRows,
  { fields }: Mapping,
  signal: AbortSignal,
): Promise<Names> {
  const dictionaries = await portal.dictionaries({ signal });
  const people = [...fields].filter(([, field]) => isPerson(field)).map(([column]) => column);
  const hasEmail = rows.some(({ cells }) => people.some((column) => String(cells.get(column) ?? "").includes("@")));
  if (!hasEmail) return namesOf(entity, dictionaries, new Map());
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
