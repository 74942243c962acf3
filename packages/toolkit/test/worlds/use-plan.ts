import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";

const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-10", "2026-11", "2026-12", "2027-01"] as const;

/** What three people are to win, one of them partly in a currency without a rate; the same every month. */
export const planFile = Object.fromEntries(
  months.map((month) => [month, { "1": "15000000 RUB", "2": "2000000.50 USD", "7": "700 XTS" }]),
);

/** The portals of these tests find this plan in their configuration folder. */
export function usePlan(plan: unknown = planFile): void {
  let home = "";
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "b24kit-plan-"));
    mkdirSync(join(home, "config"));
    writeFileSync(join(home, "config", "plan.json"), JSON.stringify(plan));
    vi.stubEnv("B24KIT_HOME", home);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true });
  });
}
