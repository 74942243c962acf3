import { expect, test } from "vitest";
import { wireRequest } from "./wire-request.ts";

const webhook = "https://a.bitrix24.ru/rest/1/***/";
const application = "https://a.bitrix24.ru/rest/";

test.each([
  [webhook, 2, "https://a.bitrix24.ru/rest/1/***/tasks.task.get", { id: 1 }],
  [webhook, 3, "https://a.bitrix24.ru/rest/api/1/***/tasks.task.get", { id: 1 }],
  [application, 2, "https://a.bitrix24.ru/rest/tasks.task.get", { id: 1, auth: "***" }],
  [application, 3, "https://a.bitrix24.ru/rest/api/tasks.task.get", { id: 1, auth: "***" }],
] as const)("a request to %s, REST %i", (address, version, url, body) => {
  const call = { method: "tasks.task.get", params: { id: 1 }, restVersion: version, isRead: true };
  const request = wireRequest(address, call);
  expect(request).toMatchObject({ url, body });
  expect(request.headers).not.toHaveProperty("idempotency-key");
});

test.each([
  [2, undefined],
  [3, "<new for each call>"],
] as const)("a write of REST %i has the key %s", (restVersion, key) => {
  const call = { method: "tasks.task.delete", params: { id: 1 }, restVersion, isRead: false };
  expect(wireRequest(webhook, call).headers["idempotency-key"]).toBe(key);
});
