/** A record of the CRM that has a timeline and fields. */
export type RecordKind = "deal" | "lead" | "contact" | "company";

/** What a file goes to. */
export interface FileTarget {
  readonly kind: RecordKind | "task" | "folder" | "chat";
  readonly id: number;
}

/** Where a file comes from: the disk, or a field of a record. */
export type FileSource =
  | { readonly kind: "disk"; readonly id: number }
  | { readonly kind: RecordKind; readonly id: number; readonly field: string; readonly fileId?: number };

/** `deal:12`; undefined for a text of another form. */
export function parseFileTarget(text: string): FileTarget | undefined {
  const [, kind, digits] = /^\s*(deal|lead|contact|company|task|folder|chat):(\d{1,15})\s*$/i.exec(text) ?? [];
  const id = Number(digits);
  return kind === undefined || id === 0 ? undefined : { kind: kind.toLowerCase() as FileTarget["kind"], id };
}

/** `123`, `deal:12/UF_CRM_OFFER`, `deal:12/UF_CRM_OFFER/77`; undefined for a text of another form. */
export function parseFileSource(text: string): FileSource | undefined {
  const disk = /^\s*(\d{1,15})\s*$/.exec(text)?.[1];
  if (disk !== undefined) return Number(disk) === 0 ? undefined : { kind: "disk", id: Number(disk) };
  const found = /^\s*(deal|lead|contact|company):(\d{1,15})\/([^/\s]+)(?:\/(\d{1,15}))?\s*$/i.exec(text);
  const [, kind = "", digits, field = "", fileId] = found ?? [];
  if (found === null || Number(digits) === 0) return undefined;
  const record = { kind: kind.toLowerCase() as RecordKind, id: Number(digits), field };
  return fileId === undefined ? record : { ...record, fileId: Number(fileId) };
}
