import { expect, test } from "vitest";
import type { PipelineData } from "./data.ts";
import { qualitySection } from "./present-quality.ts";
import type { PipelineShowing } from "./showing.ts";

const showing = { t: (key: string) => key } as unknown as PipelineShowing;
const complete = {
  withoutAmount: [],
  negativeAmount: [],
  withoutPlannedClose: [],
  pastPlannedClose: [],
  withoutCustomer: [],
  unknownStage: [],
  longInStage: [],
};

/** The texts of the section about open deals of which nothing is missing; undefined where there is no section. */
function textsOf(count: number): unknown {
  const data = { dealQuality: complete, all: { open: { count }, cycle: null } } as unknown as PipelineData;
  const [section] = qualitySection(data, showing);
  return section?.blocks;
}

test("open deals that lack nothing are praised, those that are not there are not", () => {
  expect(textsOf(3)).toEqual([{ kind: "paragraph", text: "qualityGood" }]);
  expect(textsOf(0)).toBeUndefined();
});
