import { RestError } from "../rest-error.ts";

/** What is wrong with a field. */
export interface Validation {
  readonly message: string;
  readonly field: string;
}

/** The classes of errors that REST 3.0 answers, without prefix, and their HTTP statuses. */
const statuses = {
  VALIDATION_REQUESTVALIDATION: 400,
  VALIDATION_DTOVALIDATION: 400,
  INVALIDJSON: 400,
  UNKNOWNDTOPROPERTY: 400,
  UNKNOWNFILTEROPERATOR: 400,
  INVALIDFILTER: 400,
  INVALIDSELECT: 400,
  INVALIDORDER: 400,
  INVALIDPAGINATION: 400,
  ENTITYNOTFOUND: 400,
  ACCESSDENIED: 403,
  INSUFFICIENTSCOPE: 403,
  IDEMPOTENCYKEYREUSED: 422,
  INVALIDIDEMPOTENCYKEY: 400,
} as const;

/** An error of the layer of REST 3.0: an object instead of a text. */
export class Rest3Error extends RestError {
  readonly validation: readonly Validation[];

  constructor(name: keyof typeof statuses, message: string, validation: readonly Validation[] = []) {
    super(`BITRIX_REST_V3_EXCEPTION_${name}EXCEPTION`, message, statuses[name]);
    this.validation = validation;
  }
}

/** The body of an error: no `time`. */
export function rest3ErrorBody({ code, message, validation }: Rest3Error): Record<string, unknown> {
  return { error: { code, message, ...(validation.length === 0 ? {} : { validation }) } };
}

/** Fields that are missing or of a wrong kind. */
export function invalidFields(fields: Readonly<Record<string, string>>): Rest3Error {
  const validation = Object.entries(fields).map(([field, message]) => ({ field, message }));
  return new Rest3Error("VALIDATION_REQUESTVALIDATION", "Request validation failed", validation);
}
