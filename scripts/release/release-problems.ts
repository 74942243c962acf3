import type { Published } from "./local-registry.ts";

/** What is wrong with a release: a package that is missing, another version, a need that nobody fills, another repository. */
export function releaseProblems(
  published: readonly Published[],
  names: readonly string[],
  repository: string,
): readonly string[] {
  const all = published.flatMap(({ name, versions }) =>
    Object.values(versions).map((version) => ({ name, ...version })),
  );
  const released = new Map(all.map(({ name, version }) => [name, version]));
  const versions = new Set(released.values());
  return [
    ...names.filter((name) => !released.has(name)).map((name) => `${name} is not published`),
    ...(versions.size === 1 ? [] : [`there are ${versions.size} versions: ${[...versions].join(", ")}`]),
    ...all
      .filter((each) => each.repository?.url !== `git+https://github.com/${repository}.git`)
      .map(({ name }) => `${name} does not name the repository that publishes it`),
    ...all.flatMap(({ name, dependencies = {} }) =>
      Object.entries(dependencies)
        .filter(([other, range]) => names.includes(other) && released.get(other) !== range)
        .map(([other, range]) => `${name} needs ${other} ${range}, which is not published`),
    ),
  ];
}
