const brand: unique symbol = Symbol.for("b24kit.file-content") as never;

/** The content of a local file as the value of a parameter: what is sent is exactly what the digest was made of. */
export interface FileContent {
  readonly [brand]: true;
  /** Absolute path on this computer. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** Names a content that was read before; `describeFile` reads one. */
export function fileContent({ path, size, sha256 }: Pick<FileContent, "path" | "size" | "sha256">): FileContent {
  return { [brand]: true, path, size, sha256 };
}

export function isFileContent(value: unknown): value is FileContent {
  return typeof value === "object" && value !== null && brand in value;
}

/** The contents that stand in a parameter, at any depth. */
export function contentsIn(value: unknown, above: readonly object[] = []): readonly FileContent[] {
  if (isFileContent(value)) return [value];
  // A cycle is refused where parameters are encoded.
  if (typeof value !== "object" || value === null || above.includes(value)) return [];
  return Object.values(value).flatMap((inner) => contentsIn(inner, [...above, value]));
}
