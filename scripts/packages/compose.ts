import type { ContainerCommands } from "./dockerfile.ts";

/** What a service of a compose file runs where it differs from its image: a command of its own, another question after health. */
export function serviceCommands(compose: string, service: string, image: ContainerCommands): ContainerCommands {
  const [, text = ""] = new RegExp(`^  ${service}:\\n((?: {4}.*\\n)+)`, "m").exec(compose) ?? [];
  const command = wordsOf(text, /^ {4}command: (\[[^\]]*\])/m);
  const [, ...health] = wordsOf(text, /^ {6}test:\s+(\[[^\]]*\])/m);
  return { entrypoint: image.entrypoint, command, health };
}

function wordsOf(text: string, pattern: RegExp): readonly string[] {
  const list = pattern.exec(text)?.[1];
  if (list === undefined) throw new Error(`The service has no ${pattern.source}`);
  return JSON.parse(list.replace(/,\s*\]$/, "]")) as readonly string[];
}
