import { describe, expect, test } from "vitest";
import { chainRequest } from "./chain-request.ts";

const news = { title: "News\n«today»", text: "x".repeat(100), audience: ["UA"] };

describe("a chain as a request", () => {
  test("stops at the first error and asks in the chain's own words, long values shortened", () => {
    const { commands, halt, question } = chainRequest("feed-post", news);
    expect([Object.keys(commands), halt]).toEqual([["post"], true]);
    expect(question?.ru).toMatch(
      /^Сообщение в ленту — заголовок: «News „today“»; текст: «x{60}…»; кому: все\. Выполнить\?$/,
    );
    expect(question?.en).toMatch(/^Post in the feed — heading: “News «today»”; .* Run it\?$/);
  });

  test("a moment is asked as a time, lists as numbers", () => {
    const given = {
      contact: 3,
      resources: [1, 2],
      name: "Visit",
      from: 1_796_108_400,
      to: 1_796_112_000,
      zone: "Europe/Moscow",
    };
    const { question } = chainRequest("booking", given);
    expect(question?.en).toBe(
      "Booking for a client — contact: 3; resources: 1, 2; what is booked: “Visit”; beginning: 2026-12-01 10:00 (UTC+03:00); end: 2026-12-01 11:00 (UTC+03:00); time zone: Europe/Moscow. Run it?",
    );
  });

  test("a time is asked as plans show it, an audience in words", () => {
    const meeting = {
      deal: 5,
      title: "Samples",
      host: 1,
      from: "2026-12-02T11:00:00+03:00",
      to: "2026-12-02T12:00:00Z",
    };
    expect(chainRequest("meeting-with-client", { ...meeting, guests: [1] }).question?.ru).toContain(
      "начало: 2026-12-02 11:00 (UTC+03:00); конец: 2026-12-02 12:00 (UTC); ",
    );
    const { question } = chainRequest("feed-post", { ...news, audience: ["SG5", "U7", "DR1"] });
    expect(question?.ru).toContain("кому: группа 5, сотрудник 7, отдел 1. ");
    expect(question?.en).toContain("who sees it: group 5, person 7, department 1. ");
  });

  test.each([
    ["an unknown chain", "none", {}],
    ["a parameter that the chain does not have", "feed-post", { ...news, to: "U1" }],
    ["a value that is missing", "feed-post", { title: "a", text: "b" }],
    ["a reference in place of a value", "feed-post", { ...news, title: { $result: ["post"] } }],
    [
      "a value that reads otherwise than it is sent",
      "feed-post",
      { ...news, title: { toString: (): string => "News" } },
    ],
    ["a list in place of a text", "feed-post", { ...news, title: [1, 2] }],
    ["one value in place of several", "task-with-checklist", { title: "a", responsible: 1, item: "one" }],
    ["an audience that there is not", "feed-post", { ...news, audience: ["everybody"] }],
    ["no audience", "feed-post", { ...news, audience: [] }],
    ["two audiences in one text", "feed-post", { ...news, audience: ["U1,U2"] }],
    ["an audience that is no list", "feed-post", { ...news, audience: "UA" }],
    ["an empty list", "workgroup", { name: "a", people: [], responsible: 1 }],
  ])("%s is refused", (_name, id, given) => {
    expect(() => chainRequest(id, given)).toThrow(RangeError);
  });
});
