import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";

/** A package as it would be published. */
export interface Archive {
  /** Of the package. */
  readonly name: string;
  /** Path of the .tgz. */
  readonly file: string;
  readonly manifest: Manifest;
  /** Paths within the package. */
  readonly paths: readonly string[];
  /** Bytes of the archive. */
  readonly packed: number;
}

/** What is looked at in a published package.json. */
interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly type?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly man?: readonly string[];
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Reads what is in an archive. */
export function readArchive(file: string): Archive {
  const paths = tar(["-tzf", file])
    .split("\n")
    .filter((path) => path !== "")
    .map((path) => path.replace(/^package\//, ""));
  const manifest = JSON.parse(tar(["-xzOf", file, "package/package.json"])) as Manifest;
  return { name: manifest.name, file, manifest, paths, packed: statSync(file).size };
}

function tar(args: readonly string[]): string {
  return execFileSync("tar", args, { encoding: "utf8", maxBuffer: 1 << 26 });
}
