import { suggest } from "../arguments/suggest.ts";
import { CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { shorten } from "../output/shorten.ts";
import type { Text } from "../words.ts";

/** A `FieldsError` of the portal package, known by its name. */
interface FieldsErrorLike extends Error {
  readonly code: "unknown-entity" | "unreadable-fields";
  readonly failure?: { readonly reason: string; readonly scope?: string; readonly message: string };
}

const entities = [
  "deal",
  "lead",
  "contact",
  "company",
  "quote",
  "invoice",
  "task",
  "user",
  "activity",
  "calendar-event",
];

/** What is wrong with a question for fields, in words; any other error is given back as it is. */
export function fieldsProblem(error: unknown, entity: string): unknown {
  if (!isFieldsError(error)) return error;
  return error.code === "unknown-entity" ? unknownEntity(entity, error) : unreadable(entity, error);
}

function isFieldsError(error: unknown): error is FieldsErrorLike {
  return error instanceof Error && error.name === "FieldsError" && "code" in error;
}

function unknownEntity(entity: string, cause: FieldsErrorLike): CliError {
  const near = suggest(entity, entities);
  const { words } = usageError(
    { ru: `нет такой сущности: ${shorten(entity)}`, en: `there is no such entity: ${shorten(entity)}` },
    {
      ru: `есть: ${entities.join(", ")} и номера смарт-процессов, например 128`,
      en: `there are: ${entities.join(", ")} and numbers of smart processes, such as 128`,
    },
    near === undefined ? types : { ru: `возможно, вы имели в виду: ${near}`, en: `did you mean: ${near}` },
  );
  return new CliError("unknown-entity", exitCodes.usage, words, { cause });
}

const types: Text = {
  ru: "номера смарт-процессов: b24 call crm.type.list",
  en: "numbers of smart processes: b24 call crm.type.list",
};

/** The portal has no type of that number: "SPA not found". */
function isNoSuchType(entity: string, reason: string, message: string): boolean {
  return /^\d+$/.test(entity) && /not.?found/i.test(`${reason} ${message}`);
}

const accessReasons = new Set(["missing-scope", "access-denied"]);

function unreadable(entity: string, cause: FieldsErrorLike): CliError {
  const { reason = "", scope, message = cause.message } = cause.failure ?? {};
  const next: Text = isNoSuchType(entity, reason, message)
    ? types
    : scope === undefined
      ? { ru: "проверьте вход и права: b24 doctor", en: "check sign-in and rights: b24 doctor" }
      : {
          ru: `отметьте раздел ${scope} в настройках вебхука на портале`,
          en: `tick the scope ${scope} in the webhook's settings on the portal`,
        };
  const exitCode = accessReasons.has(reason) ? exitCodes.access : exitCodes.failed;
  const what = { ru: `поля не прочитаны: ${shorten(entity)}`, en: `the fields were not read: ${shorten(entity)}` };
  return new CliError(
    reason === "" ? cause.code : reason,
    exitCode,
    { what, why: { ru: message, en: message }, next },
    { cause },
  );
}
