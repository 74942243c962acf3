import type { YamlValue } from "../markdown/yaml.ts";
import type { Requirements } from "../skill.ts";
import { byNameOnly, commonFrontmatter } from "./common-frontmatter.ts";
import type { Layout } from "./layout.ts";

/**
 * Skills of OpenClaw, whose scanner compares what is declared with what is used. No variable is needed to run (a stored sign-in
 * does without), so the secret ones stand under `envVars` (what `requires.env` names has to be there), the others beside them.
 */
export const openclaw: Layout = {
  id: "openclaw",
  title: "OpenClaw",
  folder: [".openclaw", "skills"],
  documentation: "https://docs.openclaw.ai/clawhub/skill-format",
  frontmatter: (input) => {
    const { metadata, ...fields } = commonFrontmatter(input);
    const { version, starts, files, network } = metadata;
    const { environment, system } = input.requirements;
    const open = environment.filter(({ isSecret }) => !isSecret).map(({ name }) => name);
    return {
      ...fields,
      version,
      ...byNameOnly(input),
      metadata: {
        starts,
        environment: [...open, ...system].join(", "),
        files,
        network,
        openclaw: openclawMetadata(input.requirements),
      },
    };
  },
  extraFiles: () => ({}),
};

function openclawMetadata({ binaries, environment }: Requirements): Record<string, YamlValue> {
  const secrets = environment.filter(({ isSecret }) => isSecret);
  return {
    requires: { bins: binaries },
    primaryEnv: "BITRIX24_WEBHOOK_URL",
    envVars: secrets.map(({ name }) => ({ name, required: false })),
  };
}
