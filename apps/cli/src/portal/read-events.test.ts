import { expect, test } from "vitest";
import { CliError } from "../errors/cli-error.ts";
import { readEvents } from "./read-events.ts";

test("without the option events are as the emulator has them", () => {
  expect(readEvents(undefined)).toBeUndefined();
});

test("each switch sets what it names, in any order and with spaces", () => {
  expect(readEvents("loss=0.1, delay=500-50,reorder=1,no-offline,public-only")).toEqual({
    features: [],
    localHandlers: false,
    delivery: { loss: 0.1, delay: [50, 500], reorder: 1 },
  });
  expect(readEvents("delay=100")).toEqual({ delivery: { delay: 100 } });
});

test.each(["yes", "loss", "loss=2", "loss=-1", "loss=x", "delay=1s", "delay=-5", "no-offline=1", "toString=1"])(
  "%s is no switch",
  (part) => {
    const read = (): unknown => readEvents(`reorder=0.5,${part}`);
    expect(read).toThrow(CliError);
    expect(read).toThrow(expect.objectContaining({ exitCode: 64, message: expect.stringContaining(part) as string }));
  },
);
