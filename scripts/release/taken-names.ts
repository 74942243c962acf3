/** Names that somebody else's packages have: asked before anything is published. A name that the registry does not know is free. */
export async function takenNames(
  names: readonly string[],
  repository: string,
  registry: string,
): Promise<readonly string[]> {
  const isTaken = await Promise.all(names.map(async (name) => isOfOthers(name, repository, registry)));
  return names.filter((_name, index) => isTaken[index]);
}

async function isOfOthers(name: string, repository: string, registry: string): Promise<boolean> {
  const answer = await fetch(new URL(encodeURIComponent(name), registry), { signal: AbortSignal.timeout(30_000) });
  if (answer.status === 404) return false;
  if (!answer.ok) throw new Error(`The registry answers ${answer.status} when it is asked for ${name}.`);
  const its = (await answer.json()) as { readonly repository?: { readonly url?: string } };
  return its.repository?.url !== `git+https://github.com/${repository}.git`;
}
