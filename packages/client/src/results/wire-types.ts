/** A number on the wire: the classic methods send it as text. */
export type WireNumber = number | `${number}`;

/** A number, or one of the portal's ways to say that there is none. */
export type WireNumberOrNone = WireNumber | "" | null | false;

/** A yes or no: letters from the classic methods, booleans from newer ones. */
export type WireFlag = boolean | "Y" | "N" | "" | "0" | "1" | null;

/** A date that some lists send as `{}`: the server has no way to write it there. */
export type WireDate = string | null | Record<string, never>;
