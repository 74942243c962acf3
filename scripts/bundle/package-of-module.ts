import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package whose code is in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Its files of licence and notice. */
  readonly texts: readonly string[];
}

/** The package of others that a module comes from; undefined: the module is ours or made by the bundler. Throws when it has no licence or no text of it. */
export function packageOfModule(id: string): BundledPackage | undefined {
  // Virtual modules begin with a zero byte, behind which a path may stand.
  const path = id.replace(/^\0/, "").replace(/[?#].*$/, "");
  if (!path.includes("node_modules") || !existsSync(path)) return undefined;
  const folder = packageFolder(dirname(realpathSync(path)));
  return folder?.includes("node_modules") === true ? readPackage(folder) : undefined;
}

/** Above a module there may be a package.json that only says how it is loaded. */
function packageFolder(folder: string): string | undefined {
  const file = join(folder, "package.json");
  if (existsSync(file) && "version" in JSON.parse(readFileSync(file, "utf8"))) return folder;
  return dirname(folder) === folder ? undefined : packageFolder(dirname(folder));
}

function readPackage(folder: string): BundledPackage {
  const facts = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string | undefined>;
  const { name = "", version = "", license = "" } = facts;
  if (typeof license !== "string" || license === "") throw new Error(`${name} is bundled and names no licence`);
  const files = licenceFiles(folder);
  const texts = files.length > 0 ? files : licenceOfReadme(folder);
  if (texts.length === 0) throw new Error(`${name} is bundled and no text of its licence comes with it`);
  return { name, version, license, texts };
}

function licenceFiles(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-][\w.-]+)?$/i.test(file));
  return names.toSorted().map((file) => textOf(join(folder, file)));
}

/** Some have it as the last chapter of their README. To name a licence is not enough: its text has to come along. */
function licenceOfReadme(folder: string): readonly string[] {
  const file = join(folder, "README.md");
  const readme = existsSync(file) ? textOf(file) : "";
  const [, chapter = ""] = /^#+ *licen[cs]e *\n([^]*?)(?=^#|$(?![^]))/im.exec(readme) ?? [];
  return /\bcopyright\b[^]*\bpermission\b/i.test(chapter) ? [chapter.trim()] : [];
}

function textOf(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
}
