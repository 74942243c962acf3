import { expect, test } from "vitest";
import { networkError } from "./network-error.ts";

const failed = (code: string, syscall: string) => Object.assign(new Error(`${syscall} ${code}`), { code, syscall });

test.each(["ETIMEDOUT", "ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH"])(
  "%s while connecting: nothing was sent",
  (code) => {
    const everyAddress = Object.assign(new AggregateError([failed(code, "connect"), failed(code, "connect")]), {
      code,
    });
    for (const error of [failed(code, "connect"), everyAddress, new Error("failed", { cause: everyAddress })]) {
      expect(networkError(error, "a.example", "crm.deal.add", false)).toMatchObject({
        code: "network",
        isRetryable: true,
        mayHaveRun: false,
      });
    }
  },
);

test.each([
  ["ETIMEDOUT", "read"],
  ["EHOSTUNREACH", "read"],
  ["ENETDOWN", "write"],
  ["ECONNRESET", "read"],
])("%s in a %s: the request may have run", (code, syscall) => {
  const error = networkError(new Error("failed", { cause: failed(code, syscall) }), "a.example", "crm.deal.add", true);
  expect(error).toMatchObject({ code: "network", mayHaveRun: true });
  expect(error.message).toMatch(/cut/);
});
