/** Where a parameter stands: its name, or the name of an object and the name inside it. */
export type ParamPath = readonly [string] | readonly [string, string];

/** How conditions are joined by OR: the word that switches, or the form of a nested group. */
export type GroupStyle = "logic" | "::LOGIC" | "__INNER_FILTER" | "nested";

/** How conditions are written, and which of them the portal would drop without a word. */
export interface FilterRules {
  /** The parameter with the conditions; absent: they stand beside the other parameters only. */
  readonly param?: ParamPath;
  /** Parameters that are no conditions, of a method whose conditions may stand beside them. */
  readonly besides?: readonly string[];
  /** The spelling of a field; absent where the portal takes any letter case or refuses what it does not know. */
  readonly keys?: "UPPER_SNAKE" | "camelCase";
  /** Prefixes that surely work; "" is a field without one. */
  readonly operators: readonly string[];
  /** The only fields that can be filtered by. */
  readonly fields?: readonly string[];
  /** Conditions without which the portal gives nothing, as they must be written. */
  readonly required?: readonly string[];
  readonly notFilterable?: readonly string[];
  /** Fields that are compared with one value, whatever the prefix says. */
  readonly exactOnly?: readonly string[];
  /** A field beside which all other conditions are dropped. */
  readonly exclusive?: string;
  /** Absent: there are no groups. */
  readonly groups?: GroupStyle;
  /** The condition that takes a list of identifiers. */
  readonly idList?: string;
}

export type Direction = "ASC" | "DESC";

export type OrderRules =
  | { readonly style: "object"; readonly param: ParamPath; readonly fields?: readonly string[] }
  /** Two texts, both of which must be given. `isExact`: in another letter case the name means something else. */
  | { readonly style: "sort+order"; readonly sort: string; readonly direction: string; readonly isExact?: true };

/** What all lists have in common. Absent rules: nothing is known; `null`: the method has no such thing. */
interface ListRules {
  /** Path from `result` to the rows; undefined: to be found in the answer. */
  readonly rowsPath?: readonly string[];
  readonly filter?: FilterRules | null;
  readonly order?: OrderRules | null;
  readonly select?: ParamPath | null;
  /** Fields that must stand in `select`. */
  readonly requiredSelect?: readonly string[];
  readonly requiredParams?: readonly string[];
  readonly requiredOneOf?: readonly string[];
  /** Parameters are taken by position: all of them must be sent, in this order. */
  readonly positional?: readonly string[];
}

/** A list that is read by its identifier: ordered by it, `>ID` of the last row, and `start=-1` so that nothing is counted. */
export interface KeysetFamily extends ListRules {
  readonly paging: "keyset";
  /** The identifier in filter, order and select. */
  readonly idField: "ID" | "id";
  /** The identifier in a row. */
  readonly rowId: "ID" | "id";
  readonly rowsPath: readonly string[];
  readonly filter: FilterRules & { readonly param: ParamPath };
  readonly order: OrderRules;
}

/** A list that is read by `next` → `start`, pages of 50; also what comes in one piece, which never has a `next`. */
export interface OffsetFamily extends ListRules {
  readonly paging: "offset" | "none";
  readonly startParam?: string;
  /** The identifier in a row. */
  readonly rowId?: string;
  /** The field to order by when the caller asks for no order: rows that keep their places are not lost between pages. */
  readonly idField?: string;
  /** Every page tells how many rows there are (`user.get` not when there is none), so pages can be asked for in batches. */
  readonly isCounted?: true;
  /** There is no `next`: the end is a page that is not full. */
  readonly endsShort?: true;
  /** The portal reduces a larger `start` to this one, and repeats its rows. */
  readonly startMax?: number;
}

/** Pages by number, inside the parameter object that also tells their size. */
export interface PageNumberFamily extends ListRules {
  readonly paging: "page-number";
  readonly rowId: string;
  readonly idField: string;
  readonly param: ParamPath;
  readonly number: string;
  readonly size: string;
}

/** The offset grows by the size of a page, whatever number of rows came. */
export interface OffsetLimitFamily extends ListRules {
  readonly paging: "offset-limit";
  readonly rowId: string;
  readonly offset: ParamPath;
  readonly limit: ParamPath;
  /** Rows of a page at most. */
  readonly most: number;
  /** How the end is seen: by the count, by a page that is not full, or by a flag in `result`. */
  readonly end: "total" | "short-page" | "hasMore";
  /** Another way to page, which would interfere. */
  readonly otherPaging?: string;
}

/** From the newest row backwards: the next page begins behind the last row of the one before it. */
export interface IdCursorFamily extends ListRules {
  readonly paging: "id-cursor";
  readonly rowId: string;
  readonly last: string;
  /** A second parameter that must be sent together with the first. */
  readonly lastType?: string;
  readonly limit: string;
  readonly most: number;
  /** Key of `result` with the number of rows. */
  readonly totalKey?: string;
  readonly otherPaging?: string;
}

/** A method that exists in REST 3.0 only, see `readRest3List`. */
interface RestV3Family extends ListRules {
  readonly paging: "rest-v3";
}

export type Family = KeysetFamily | OffsetFamily | PageNumberFamily | OffsetLimitFamily | IdCursorFamily | RestV3Family;

export type FamilyTable = Readonly<Record<string, Family>>;
