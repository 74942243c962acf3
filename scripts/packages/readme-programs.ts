import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "./archive.ts";

/** A program of a README, as a file of the project that installed the package. */
export interface ReadmeProgram {
  readonly name: string;
  readonly file: string;
}

/** Writes the example of each package's README into a project. A library without one is an error. */
export function writeReadmePrograms(archives: readonly Archive[], project: string): readonly ReadmeProgram[] {
  return archives.map(({ name, file }) => {
    const readme = execFileSync("tar", ["-xzOf", file, "package/README.md"], { encoding: "utf8" });
    const program = /^```ts\n([^]*?)^```$/m.exec(readme)?.[1];
    if (program === undefined) throw new Error(`${name}: its README has no example`);
    const path = join(project, `${name.replaceAll(/\W+/g, "-").replace(/^-/, "")}.ts`);
    writeFileSync(path, `${program}\nexport {};\n`);
    return { name, file: path };
  });
}
