import { DeliveryError, type DeliveryErrorCode, type DeliveryErrorText } from "@b24kit/delivery";
import { StateError } from "@b24kit/state";
import { postgresError } from "../../../store/postgres/postgres-error.ts";

/** Classes of PostgreSQL that say something of the row and not of the database: data, constraints, limits. */
const ofRow = /^(22|23|54)/;

/** Whether the same row would be refused each time. */
export function isOfRow(error: unknown): boolean {
  return ofRow.test(codeOf(error));
}

/** Why events could not be stored, in words without any content of theirs. `place`: host and database, no secret. */
export function tableError(error: unknown, place: string): DeliveryError {
  const code = codeOf(error);
  const known = meanings.find(([pattern]) => pattern.test(code))?.[1];
  return deliveryError(known ?? otherMeaning(postgresError(place, error)), place, code);
}

function otherMeaning(error: unknown): Meaning {
  const code = error instanceof StateError ? error.code : "unreachable";
  if (code === "no-permission") return noRight;
  return code === "unreachable" || code === "busy" ? away : failedInside;
}

interface Meaning {
  readonly code: DeliveryErrorCode;
  readonly why: DeliveryErrorText;
  readonly action: DeliveryErrorText;
}

const away: Meaning = {
  code: "unreachable",
  why: { ru: "не отвечает", en: "it does not answer" },
  action: { ru: "Запустите её или проверьте адрес.", en: "Start it, or check its address." },
};
const failedInside: Meaning = {
  code: "busy",
  why: { ru: "сообщает об ошибке", en: "it reported an error" },
  action: { ru: "Посмотрите её журнал.", en: "Look into its log." },
};
const row: Meaning = {
  code: "refused",
  why: { ru: "не берёт эту строку", en: "it refuses this row" },
  action: {
    ru: "Посмотрите ограничения таблицы и журнал базы.",
    en: "Look at the constraints of the table and the log of the database.",
  },
};
const noTable: Meaning = {
  code: "misconfigured",
  why: { ru: "нет такой схемы, таблицы или столбца", en: "there is no such schema, table or column" },
  action: {
    ru: "Создайте схему; таблицу создаёт планировщик, столбцы названы в docs/events.md.",
    en: "Make the schema; the table is made by the scheduler, its columns stand in docs/events.md.",
  },
};
const noRight: Meaning = {
  code: "unauthorized",
  why: { ru: "не пускает или не даёт писать", en: "it does not let this user in, or not write" },
  action: {
    ru: "Проверьте пользователя, пароль и права на таблицу.",
    en: "Check the user, the password and the rights on the table.",
  },
};

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const meanings: readonly (readonly [RegExp, Meaning])[] = [
  [ofRow, row],
  [/^(28|42501)/, noRight],
  [/^(3D|3F|42)/, noTable],
];

function deliveryError({ code, why, action }: Meaning, place: string, sqlState: string): DeliveryError {
  const tail = sqlState === "" ? "" : ` (${sqlState})`;
  return new DeliveryError(
    code,
    { ru: `База ${place}: ${why.ru}${tail}.`, en: `The database ${place}: ${why.en}${tail}.` },
    // What the driver says may hold what was to be stored.
    { action },
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^[0-9A-Z]{5}$/.test(error.code)
    ? error.code
    : "";
}
