import { usageError, type CliError } from "../../errors/cli-error.ts";

/** The error for a file that is no application; nothing of it is repeated. */
export function unreadable(path: string): CliError {
  const name = path === "-" ? "stdin" : path;
  return usageError(
    { ru: `в файле нет приложения: ${name}`, en: `the file holds no application: ${name}` },
    {
      ru: "нужен JSON с полями client_id и client_secret",
      en: "it takes JSON with client_id and client_secret",
    },
    {
      ru: 'запишите его так: {"client_id":"local.…","client_secret":"…"}',
      en: 'write it like this: {"client_id":"local.…","client_secret":"…"}',
    },
  );
}
