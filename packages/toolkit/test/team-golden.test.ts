import { startEmulator } from "@b24kit/emulator";
import { expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { openPortal, renderText, type Language } from "../src/index.ts";

/** The reports about a team as a head of sales sees them: what the default question of a Monday does not show. */
const now = "2026-11-23T10:20:00+03:00";
const questions = [
  ["overdue", { whose: { kind: "department", id: 5 } }],
  ["weekly", { whose: { kind: "department", id: 5 }, period: "last-week" }],
  ["team", { whose: { kind: "department", id: 5 }, deep: true }],
] as const;

const cases = questions.flatMap(([id, question]) =>
  (["ru", "en"] as const satisfies readonly Language[]).map((lang) => [id, lang, question] as const),
);

test.each(cases)("%s of a department in %s", async (id, lang, question) => {
  const emulator = await startEmulator({ world: sharedWorld({ seed: lang, now, fixedClock: true }) });
  const portal = openPortal({ webhook: emulator.webhook, now: () => Date.parse(now), cache: false });
  try {
    const report = await portal.report(id, question, { lang });
    const text = renderText(report, { width: 80, colour: false, emoji: true, lang });
    const stable = text.replaceAll(/127\.0\.0\.1:\d+/g, "portal.example");
    await expect(stable).toMatchFileSnapshot(`golden/${id}.department.${lang}.txt`);
    // A team has a line of everybody, however many they are.
    expect(id === "team" ? 0 : text.length).toBeLessThanOrEqual(1500);
  } finally {
    await portal.close();
    await emulator.close();
  }
});
