import { expect, test } from "vitest";
import { splitSections } from "./split-sections.ts";

test("headings are units, and the first one is the title", () => {
  const page = splitSections("before\n# Title `x`\nbody\n\n### Deep ###\nmore");
  expect(page).toEqual({
    title: "Title x",
    sections: [
      { level: 0, heading: "", text: "before" },
      { level: 1, heading: "Title x", text: "body" },
      { level: 3, heading: "Deep", text: "more" },
    ],
  });
});

test("lines of a code block are no headings, however it is fenced", () => {
  const { sections } = splitSections("# A\n````sh\n# b\n```\n# c\n````\n## D\n~~~\n# e");
  expect(sections.map(({ heading }) => heading)).toEqual(["A", "D"]);
});

test("an empty page has no title and no sections; one of very many headings is not split without end", () => {
  expect(splitSections("\n\n")).toEqual({ title: undefined, sections: [] });
  expect(splitSections("# a\n".repeat(100_000)).sections.length).toBeLessThanOrEqual(2000);
});
