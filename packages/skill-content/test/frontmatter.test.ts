import { expect, test } from "vitest";
import { parse } from "yaml";
import { findSkill, layouts, renderSkill, requirements, skills } from "../src/index.ts";

const version = "1.2.3";
const cases = skills.flatMap((skill) =>
  layouts.map((layout) => ({ name: `${skill.id} for ${layout.id}`, skill, layout })),
);

function frontmatterOf(text: string): Record<string, unknown> {
  const [, yaml = ""] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
  return parse(yaml, { strict: true, uniqueKeys: true, version: "1.2" }) as Record<string, unknown>;
}

/** https://agentskills.io/specification, and what the pages of the hosts add to it. */
const specified = ["name", "description", "license", "compatibility", "metadata", "allowed-tools"];
const hostFields: Readonly<Record<string, readonly string[]>> = {
  claude: ["disable-model-invocation"],
  codex: [],
  cursor: ["disable-model-invocation"],
  openclaw: ["disable-model-invocation", "version"],
};

test.each(cases)("$name: the frontmatter is what the host documents", ({ skill, layout }) => {
  for (const isImplicit of [true, false]) {
    const text = renderSkill(skill, { host: layout.id, version, isImplicit })["SKILL.md"] ?? "";
    const fields = frontmatterOf(text);
    const known = new Set([...specified, ...(hostFields[layout.id] ?? [])]);
    expect(Object.keys(fields).filter((key) => !known.has(key))).toEqual([]);
    expect(fields["name"]).toBe(skill.id);
    expect(skill.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(String(fields["description"]).length).toBeLessThanOrEqual(1024);
    expect(fields["description"]).not.toMatch(/[<>]/);
    expect(String(fields["compatibility"]).length).toBeLessThanOrEqual(500);
    expect(fields["disable-model-invocation"] ?? false).toBe(layout.id === "codex" ? false : !isImplicit);
    // Readers that know no flow style read it as well.
    expect(text.split("\n---\n")[0]).not.toMatch(/: [[{]/);
  }
});

test.each(cases.filter(({ layout }) => layout.id !== "openclaw"))("$name: metadata maps texts to texts", (one) => {
  const { skill, layout } = one;
  const { metadata } = frontmatterOf(renderSkill(skill, { host: layout.id, version })["SKILL.md"] ?? "");
  expect(Object.values(metadata as object).every((value) => typeof value === "string")).toBe(true);
  expect(metadata).toMatchObject({
    version,
    binaries: requirements.binaries.join(", "),
    starts: requirements.starts.map(({ program }) => program).join(", "),
    environment: [...requirements.environment.map(({ name }) => name), ...requirements.system].join(", "),
    files: requirements.files.join("; "),
    network: requirements.network.join("; "),
  });
});

test("OpenClaw is told what is needed and what may be set: secrets apart, all others beside them", () => {
  const text = renderSkill(findSkill("bitrix24")!, { host: "openclaw", version })["SKILL.md"] ?? "";
  const { metadata, version: own } = frontmatterOf(text) as {
    metadata: { openclaw: object; starts: string; environment: string; files: string; network: string };
    version: string;
  };
  const { environment, system, starts, files, network } = requirements;
  const named = (isSecret: boolean) => environment.filter((one) => one.isSecret === isSecret).map(({ name }) => name);
  expect(own).toBe(version);
  expect(metadata).toEqual({
    starts: starts.map(({ program }) => program).join(", "),
    environment: [...named(false), ...system].join(", "),
    files: files.join("; "),
    network: network.join("; "),
    openclaw: {
      requires: { bins: ["b24"] },
      primaryEnv: "BITRIX24_WEBHOOK_URL",
      envVars: named(true).map((name) => ({ name, required: false })),
    },
  });
});

test.each(skills.map((skill) => [skill.id, skill] as const))(
  "Codex lists %s, and may be told not to start it",
  (_id, skill) => {
    const yaml = (isImplicit: boolean): unknown =>
      parse(renderSkill(skill, { host: "codex", version, isImplicit })["agents/openai.yaml"] ?? "");
    expect(yaml(true)).toEqual({
      interface: {
        display_name: skill.title.en,
        short_description: skill.shortDescription,
        default_prompt: `Use $${skill.id}: ${skill.example}`,
      },
      policy: { allow_implicit_invocation: true },
    });
    expect(yaml(false)).toMatchObject({ policy: { allow_implicit_invocation: false } });
    expect(skill.shortDescription.length).toBeGreaterThanOrEqual(25);
    expect(skill.shortDescription.length).toBeLessThanOrEqual(64);
  },
);
