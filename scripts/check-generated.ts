// node scripts/check-generated.ts [<folder of facts>]: what is generated must be what is committed: from our code, or with a folder what is
// made from the method facts in it.
import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const output = mkdtempSync(join(tmpdir(), "b24kit-generated-"));

interface Build {
  readonly script: string;
  readonly committed: string;
  readonly names: string;
  readonly except: readonly string[];
}

/** Each script writes its files into the folder that is its second argument. */
const fromFacts: readonly Build[] = [
  // The index of the search is made of what this one makes.
  {
    script: "packages/catalog/scripts/build.ts",
    committed: "packages/catalog/src",
    except: ["search/**"],
    names: "**/*.generated.ts",
  },
  {
    script: "packages/client/scripts/build-methods.ts",
    committed: "packages/client/src/methods",
    except: [],
    names: "**/*.generated.ts",
  },
];

const fromCode: readonly Build[] = [
  { script: "apps/scheduler/scripts/build-schema.ts", committed: "apps/scheduler", except: [], names: "*.schema.json" },
];

function differences(facts: string, { script, committed, except, names }: Build): string[] {
  const made = mkdtempSync(join(output, "build-"));
  execFileSync(process.execPath, [join(root, script), facts, made], { stdio: "inherit" });
  const now = textsIn(join(root, committed), names, except);
  const wanted = textsIn(made, names, []);
  return [...new Set([...now.keys(), ...wanted.keys()])]
    .filter((name) => now.get(name) !== wanted.get(name))
    .map((name) => `${committed}/${name} is not what ${script} makes`);
}

function textsIn(folder: string, names: string, exclude: readonly string[]): ReadonlyMap<string, string> {
  const found = globSync(names, { cwd: folder, exclude });
  return new Map(found.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const facts = process.argv[2];
try {
  const problems =
    facts === undefined
      ? fromCode.flatMap((build) => differences("-", build))
      : fromFacts.flatMap((build) => differences(facts, build));
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  rmSync(output, { recursive: true, force: true });
}
