import { expect, test } from "vitest";
import { showsOutput, shownOutput } from "./document-output.ts";

test("output stands in a document as it is printed, without the port of the day and spaces at the ends", () => {
  expect(shownOutput("output", "Team  \nportal 127.0.0.1:40123\n\n")).toBe("Team\nportal portal.example\n");
});

test("a long output is cut at a line and says so", () => {
  expect(shownOutput("output 2 lines", "a\n\nb\n")).toBe("a\n…\n");
  expect(shownOutput("output 3 lines", "a\n\nb\n")).toBe("a\n\nb\n");
});

test("only fences that are said to show output do", () => {
  expect(["output", "output 12 lines"].every(showsOutput)).toBe(true);
  expect(["", "outputs", "output twelve lines"].some(showsOutput)).toBe(false);
});
