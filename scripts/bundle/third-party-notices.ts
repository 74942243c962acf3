import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type BundledPackage, packageOfModule } from "./package-of-module.ts";

/** What the plugin looks at: only modules of which something has come into the bundle. */
type Bundle = Readonly<Record<string, { readonly modules?: Readonly<Record<string, { renderedLength: number }>> }>>;

/**
 * Writes the licences of everything that the bundles really contain into a file, for a program is published with the code of others
 * inside. One plugin stands in all builds of a program: the file names what each of them has.
 */
export function thirdPartyNotices(file: string) {
  const found = new Map<string, BundledPackage>();
  return {
    name: "third-party-notices",
    writeBundle(_: unknown, bundle: object) {
      for (const { modules = {} } of Object.values(bundle as Bundle)) {
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const bundled = renderedLength > 0 ? packageOfModule(id) : undefined;
          if (bundled !== undefined) found.set(`${bundled.name} ${bundled.version}`, bundled);
        }
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, noticesText([...found.values()]));
    },
  };
}

/** One chapter for each package, in the order of the names; the same text whenever the bundles are the same. */
function noticesText(packages: readonly BundledPackage[]): string {
  const chapters = packages
    .toSorted((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
    .map(({ name, version, license, texts }) => `${name} ${version} (${license})\n\n${texts.join("\n\n")}\n`);
  return `This program contains code of others, under these licences.\n\n${chapters.join(`\n${"-".repeat(80)}\n\n`)}`;
}
