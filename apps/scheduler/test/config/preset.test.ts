import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { preset } from "../../src/config/preset.ts";
import { parseConfig } from "../../src/config/read-config.ts";
import { scheduleJsonSchema } from "../../src/config/schedule-json-schema.ts";

describe.each(["ru", "en"] as const)("the preset in %s", (language) => {
  test("is read back without problems and has the six jobs", () => {
    const { config, problems } = parseConfig("schedule.yaml", preset(language));
    expect(problems).toEqual([]);
    const jobs = [...(config?.jobs.values() ?? [])].map(({ report, when, policy }) => [
      report,
      when.cron,
      when.onWorkdays,
      policy.send,
    ]);
    expect(jobs).toEqual([
      ["day-plan", "30 8 * * *", true, "always"],
      ["briefing", "0 9 * * *", true, "always"],
      ["overdue", "0 10 * * *", true, "only-new"],
      ["leads", "0 12 * * *", true, "only-new"],
      ["day-results", "0 18 * * *", true, "always"],
      ["weekly", "0 17 * * 5", false, "always"],
    ]);
  });

  test("is read with every example switched on, too", () => {
    const examples = preset(language)
      .split("\n")
      .map((line) => line.replace(/^( *)# (?=[a-z-]+: |mail:|tasks:| {2}[a-z]+: )/, "$1"))
      .map((line) => (/yaml-language-server/.test(line) ? `# ${line}` : line));
    const { config, problems } = parseConfig("schedule.yaml", examples.join("\n"));
    expect(problems).toEqual([]);
    expect([...(config?.targets.values() ?? [])].map(({ kind }) => kind)).toEqual(
      "file notification chat notification telegram email http command stdout".split(" "),
    );
    expect(config).toMatchObject({ owner: { target: "me", profile: "office" } });
    expect(config?.jobs.get("tasks")).toMatchObject({
      fanOut: { department: 12, who: "members", isDeep: true },
      profile: "office",
    });
  });
});

test("the JSON Schema for editors is the one that is published", () => {
  const published = readFileSync(new URL("../../schedule.schema.json", import.meta.url), "utf8");
  // node scripts/build-schema.ts writes it.
  expect(published).toBe(scheduleJsonSchema());
});
