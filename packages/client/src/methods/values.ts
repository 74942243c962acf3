// What the generated declarations are written in. The portal is PHP: it takes "5" for 5, "Y" for true, and a map for a
// list, so the types take what it takes and refuse the rest.

/** A whole or decimal number, also as text: the classic methods answer with "5", which can be passed on as it is. */
export type Numeric = number | bigint | `${number}`;

/** A value that is documented by the name of an entity whose identifiers may be words. */
export type Scalar = string | number | bigint;

/** A yes or no, in all forms that the portal's modules use. */
export type Flag = boolean | "Y" | "N" | 0 | 1 | "0" | "1";

/** A moment: ISO 8601 with an offset, or the portal's own text form. A `Date` is sent in UTC. */
export type DateTime = string | Date;

/** A map whose keys are not documented. */
export type Open = Readonly<Record<string, unknown>>;

/** PHP's "array": a list or a map. */
export type PhpArray = readonly unknown[] | Open;

/** One or several of the same kind, as a list or as a map with any keys. */
export type Several<Item> = readonly Item[] | Readonly<Record<string, Item>>;

/** A file: its name and its content in Base64, in one of the forms of the method's page, or the number of a stored one. */
export type FileValue = PhpArray | Scalar;

/** One phone number, e-mail address … of a CRM record. https://apidocs.bitrix24.com/api-reference/data-types.html */
export interface Multifield {
  /** Of an existing value, to change or delete it. */
  readonly ID?: Numeric;
  readonly VALUE?: string;
  readonly VALUE_TYPE?: string;
  readonly TYPE_ID?: string;
  readonly [name: string]: unknown;
}

/** The parameters of a method that takes none. */
export type NoParams = Readonly<Record<string, never>>;

/** Fields of a record: the documented ones, those that the portal's users added, and null where a field is cleared. */
export type Fields<Documented> = { readonly [Name in keyof Documented]: Documented[Name] | null } & CustomFields;

interface CustomFields {
  readonly [name: `UF_${string}` | `ufCrm${string}` | `PROPERTY_${string}` | `property${number}`]: unknown;
  readonly [name: `PARENT_ID_${string}` | `parentId${number}`]: Scalar | null;
}

/**
 * Conditions of a list. Documented fields are completed; every other key is allowed too: operators stand before the name
 * (`">=DATE_CREATE"`), portals have fields of their own, and the pages list far fewer fields than can be filtered by.
 */
export type Filter<Name extends string = never> = { readonly [Key in Name]?: unknown } & Open;

/** Fields to sort by, each with its direction. */
export type Order<Name extends string = never> = { readonly [Key in Name]?: Direction } & Readonly<
  Record<string, Direction>
>;

/** Upwards or downwards. */
export type Direction = "ASC" | "DESC" | "asc" | "desc" | "Asc" | "Desc";

/** Names of fields to answer with. Documented ones are completed, any other is allowed. */
export type Select<Name extends string = never> = readonly (Name | (string & {}))[] | Readonly<Record<string, string>>;

/** `user.get` and `user.search` take the conditions of `FILTER` beside it as well. */
export type UserConditions = {
  readonly [Condition in `${Operator}${UserField}`]?: unknown;
} & { readonly [condition: `${Operator}${"PERSONAL_" | "WORK_" | "UF_"}${string}`]: unknown };

type Operator = "" | "=" | "!" | "!=" | ">" | ">=" | "<" | "<=" | "%" | "!%" | "@" | "!@";
type UserField =
  | "ACTIVE"
  | "DATE_REGISTER"
  | "EMAIL"
  | "FIND"
  | "ID"
  | "IS_ONLINE"
  | "LAST_LOGIN"
  | "LAST_NAME"
  | "NAME"
  | "SECOND_NAME"
  | "TIME_ZONE"
  | "TIMESTAMP_X"
  | "TITLE"
  | "USER_TYPE"
  | "XML_ID";

/** An object of which only names are documented. PHP sends `[]` when it is empty. */
export type Loose<Name extends string = never> = { readonly [Key in Name]?: unknown } & Open;

/** Rows of which only the names of their fields are documented. */
export type LooseRows<Name extends string = never> = readonly Loose<Name>[];
