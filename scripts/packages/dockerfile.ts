/** What a container does once it runs, by its Dockerfile. */
export interface ContainerCommands {
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly health: readonly string[];
}

/** Reads the commands out of the last stage of a Dockerfile; each has to be a list of words, so that no shell stands between. */
export function containerCommands(dockerfile: string): ContainerCommands {
  const stage = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));
  const wordsOf = (pattern: RegExp): readonly string[] => {
    const text = pattern.exec(stage)?.[1];
    if (text === undefined) throw new Error(`The Dockerfile has no ${pattern.source}`);
    return JSON.parse(text) as readonly string[];
  };
  return {
    entrypoint: wordsOf(/^ENTRYPOINT (\[.*\])$/m),
    command: wordsOf(/^CMD (\[.*\])$/m),
    health: wordsOf(/^HEALTHCHECK .*? CMD (\[.*\])$/m),
  };
}
