import type { YamlValue } from "../markdown/yaml.ts";
import type { LayoutInput } from "./layout.ts";

/** The fields that the Agent Skills specification has, metadata as a map of strings. https://agentskills.io/specification */
export function commonFrontmatter({ skill, requirements, version }: LayoutInput) {
  return {
    name: skill.id,
    description: skill.description,
    license: "MIT",
    compatibility: `Needs ${requirements.binaries.join(", ")} ${version} on Node.js 24.11 or newer.`,
    metadata: {
      version,
      binaries: requirements.binaries.join(", "),
      starts: requirements.starts.map(({ program }) => program).join(", "),
      environment: [...requirements.environment.map(({ name }) => name), ...requirements.system].join(", "),
      files: requirements.files.join("; "),
      network: requirements.network.join("; "),
    },
  } satisfies Record<string, YamlValue>;
}

/** The field with which Claude, Cursor and OpenClaw leave it to the user to start a skill. */
export function byNameOnly({ isImplicit }: LayoutInput): Record<string, YamlValue> {
  return isImplicit ? {} : { "disable-model-invocation": true };
}
