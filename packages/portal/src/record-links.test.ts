import { expect, it } from "vitest";
import { recordLinks } from "./record-links.ts";

it("makes addresses for people from the portal's address", () => {
  const links = recordLinks("https://example.bitrix24.ru/");
  expect([
    links.deal(1),
    links.lead(2),
    links.contact(3),
    links.company(4),
    links.person(5),
    links.task(6, 5),
    links.event(7, 5),
  ]).toEqual([
    "https://example.bitrix24.ru/crm/deal/details/1/",
    "https://example.bitrix24.ru/crm/lead/details/2/",
    "https://example.bitrix24.ru/crm/contact/details/3/",
    "https://example.bitrix24.ru/crm/company/details/4/",
    "https://example.bitrix24.ru/company/personal/user/5/",
    "https://example.bitrix24.ru/company/personal/user/5/tasks/task/view/6/",
    "https://example.bitrix24.ru/company/personal/user/5/calendar/?EVENT_ID=7",
  ]);
  expect(recordLinks("http://127.0.0.1:8080/portal").deal(1)).toBe("http://127.0.0.1:8080/portal/crm/deal/details/1/");
});
