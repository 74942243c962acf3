import { findScenario } from "@b24kit/scenarios";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderMarkdown, renderText, type Report, type ReportParameters } from "../../src/index.ts";
import { type AskedWorld, type OpenedWorld, openWorld } from "./ask-world.ts";
import { rawWorld, type RawWorld } from "./raw-world.ts";
import { type WorldCase, worldCases } from "./world-case.ts";

/** How a report is computed a second time. */
export interface NaiveTwin<Data> {
  readonly id: string;
  /** Questions that are asked of every world; one without parameters when absent. */
  readonly questions?: readonly ReportParameters[];
  readonly cases?: readonly WorldCase[];
  /** The part of `data` that is compared, brought into an order that both sides share. */
  readonly part: (data: Data) => unknown;
  /** The same from the raw rows, without any definition of the product. */
  readonly naive: (raw: RawWorld, parameters: ReportParameters) => unknown;
  /** What else must hold, such as the number of requests. */
  readonly check?: (asked: AskedWorld, raw: RawWorld) => void;
}

/**
 * Tests that a report says of every random world exactly what its naive twin says, that `data` is as described, nothing
 * is missing, and every renderer shows it.
 */
export function compareReport<Data>({ id, questions = [{}], cases = worldCases(), ...twin }: NaiveTwin<Data>): void {
  describe.each(cases)(`${id} of $seed: $people people, $deals deals, $now`, (worldCase) => {
    let raw: RawWorld;
    let portal: OpenedWorld;
    beforeAll(async () => {
      raw = rawWorld(worldCase);
      portal = await openWorld(raw.world);
    });
    afterAll(async () => portal[Symbol.asyncDispose]());

    test.each(questions)("%j", async (question) => {
      const asked = await portal.ask(id, question);
      expect(twin.part(asked.report.data as Data)).toEqual(twin.naive(raw, question));
      await checkForm(id, asked.report);
      twin.check?.(asked, raw);
    });
  });
}

async function checkForm(id: string, report: Report): Promise<void> {
  expect(report.complete).toBe(true);
  const schema = await findScenario(id)!.data();
  expect(schema.safeParse(report.data).error).toBeUndefined();
  const text = renderText(report, { width: 80, colour: false, emoji: true, lang: "en" });
  const markdown = renderMarkdown(report, { emoji: true, lang: "en" });
  expect(text + markdown).not.toMatch(/undefined|NaN|\[object |\p{Bidi_Control}|(?!\n)\p{Cc}/u);
}
