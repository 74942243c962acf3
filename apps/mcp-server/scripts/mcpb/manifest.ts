import { toolsets } from "../../src/settings/settings.ts";
import type { Tool } from "../../src/tools/tool.ts";

/** What the manifest takes from package.json. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
}

/** The manifest of the .mcpb bundle (version 0.3 of its format), with what a person sets in the application. */
export function mcpbManifest({ name, version, license, engines }: PackageFacts, tools: readonly Tool[]): object {
  return {
    manifest_version: "0.3",
    name,
    display_name: "Bitrix24",
    version,
    description:
      "Reports, search and any documented method of a Bitrix24 portal. Reads only, unless you allow changes.",
    author: { name: "b24kit maintainers" },
    license,
    keywords: ["bitrix24", "crm", "tasks"],
    server: {
      type: "node",
      entry_point: "server/start.mjs",
      mcp_config: { command: "node", args: ["${__dirname}/server/start.mjs"], env: environment },
    },
    tools: tools
      .filter(({ access }) => access === "read-only")
      .map((tool) => ({ name: tool.name, description: tool.title })),
    // Those that write come with the switch, and what the webhook may not do goes.
    tools_generated: true,
    prompts_generated: true,
    compatibility: { platforms: ["darwin", "win32", "linux"], runtimes: { node: engines.node } },
    user_config: userConfig,
  };
}

const environment = {
  BITRIX24_WEBHOOK_URL: "${user_config.webhook}",
  B24_MCP_PROFILE: "${user_config.profile}",
  B24_MCP_LANGUAGE: "${user_config.language}",
  B24_MCP_TOOLSETS: "${user_config.toolsets}",
  B24_MCP_ALLOW_WRITE: "${user_config.allow_write}",
};

const userConfig = {
  webhook: {
    type: "string",
    title: "Webhook of the portal",
    description:
      "The address of an inbound webhook (Developer resources → Other → Inbound webhook). It is used for reading only. Leave it empty when you name a profile.",
    sensitive: true,
    required: false,
    default: "",
  },
  profile: {
    type: "string",
    title: "Profile",
    description: "A profile that b24 auth login has stored on this computer; it counts before the webhook.",
    required: false,
    default: "",
  },
  language: {
    type: "string",
    title: "Language of answers",
    description: "ru or en; the portal's when empty.",
    required: false,
    default: "",
  },
  toolsets: {
    type: "string",
    title: "Groups of tools",
    description: `All when empty, else some of: ${toolsets.join(", ")}.`,
    required: false,
    default: "",
  },
  allow_write: {
    type: "boolean",
    title: "Allow changes",
    description:
      "Each change is shown and asked for first. Only with a profile that may write (b24 auth access NAME write); nothing is deleted.",
    required: false,
    default: false,
  },
};
