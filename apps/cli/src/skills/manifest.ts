/** What was installed: stands in the folder of the skill, so that nothing else has to be remembered. */
export interface Manifest {
  readonly skill: string;
  readonly host: string;
  /** Of the command that wrote the files; they stay at it until somebody installs again. */
  readonly version: string;
  /** The host starts the skill only when its user names it; a later install keeps that. */
  readonly isExplicit: boolean;
  /** How many folders above that of the skill were made for it: those go with the last skill in them. */
  readonly foldersMade: number;
  /** SHA-256 of each file as it was written, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Name of its file. */
export const manifestName = ".b24kit.json";

/** Reads a manifest; undefined when the text is none. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text of its file. */
export function renderManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null) return false;
  const { skill, host, version, isExplicit, foldersMade, files } = value as Record<keyof Manifest, unknown>;
  const areTexts = [skill, host, version].every((text) => typeof text === "string");
  const isNumber = Number.isSafeInteger(foldersMade) && Number(foldersMade) >= 0;
  return (
    areTexts &&
    typeof isExplicit === "boolean" &&
    isNumber &&
    isRecordOfTexts(files) &&
    Object.keys(files).every(isInside)
  );
}

function isRecordOfTexts(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
}

/** An edited manifest must not lead out of the folder. */
function isInside(path: string): boolean {
  return /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(path);
}
