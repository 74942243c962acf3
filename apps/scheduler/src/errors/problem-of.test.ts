import { ClientError, PortalError } from "@b24kit/client";
import { CredentialError } from "@b24kit/credential-store";
import { DeliveryError } from "@b24kit/delivery";
import { StateError } from "@b24kit/state";
import { expect, test } from "vitest";
import { ConfigurationConflict } from "../runs/guard-configuration.ts";
import { failureOfProblem } from "./failure-of-problem.ts";
import { problemOf } from "./problem-of.ts";

const text = { ru: "получатель неизвестен", en: "the recipient is not known" };

test.each([
  [new ClientError("network", "x", { isRetryable: true }), "network", 1],
  [new PortalError("unauthorized", "x"), "unauthorized", 4],
  [new PortalError("portal-error", "x"), "portal-error", 1],
  [new CredentialError("no-profile", { message: "x", hint: "y" }), "no-profile", 4],
  [new CredentialError("vault-failed", { message: "x", hint: "y" }), "vault-failed", 4],
  [new StateError("disk-full", { message: "x", hint: "y" }), "disk-full", 1],
  [new DeliveryError("misconfigured", text), "misconfigured", 64],
  [new DeliveryError("busy", text), "busy", 1],
  [new ConfigurationConflict({ file: "f", owner: "o", jobs: ["a"] }), "conflict", 2],
  [new DOMException("x", "AbortError"), "aborted", 1],
  [Object.assign(new Error("x"), { code: "EACCES", syscall: "open", path: "/a" }), "system", 1],
  [new RangeError("x"), "internal", 1],
  ["text", "internal", 1],
])("%s is %s with the exit code %i", (error, code, exitCode) => {
  expect(problemOf(error)).toMatchObject({ code, exitCode });
});

test("words of a run hold nothing of the portal, and say what to do", () => {
  const error = new PortalError("access-denied", "crm.deal.list: Сделка «Ромашка» закрыта", { description: "Ромашка" });
  const { reason, isRetryable, pausesJob } = failureOfProblem(error);
  expect(JSON.stringify(reason)).not.toContain("Ромашка");
  expect(reason.en).toBe(
    "The portal denied access: the webhook's owner has no right, or the plan has no REST. Ask the portal's administrator for the right.",
  );
  expect([isRetryable, pausesJob]).toEqual([false, false]);
});

test.each([
  [new ClientError("timeout", "x"), true, false],
  [new ClientError("network", "x", { isRetryable: true }), true, false],
  [new PortalError("unauthorized", "x"), false, true],
  [new CredentialError("no-profile", { message: "x", hint: "y" }), false, true],
  [new CredentialError("vault-locked", { message: "x", hint: "y" }), true, false],
  [new RangeError("x"), false, false],
])("%s: tried again %s, pauses the job %s", (error, isRetryable, pausesJob) => {
  expect(failureOfProblem(error)).toMatchObject({ isRetryable, pausesJob });
});

test("a portal that is gone is no key that is refused, and pauses its jobs", () => {
  const { reason, pausesJob } = failureOfProblem(
    new PortalError("unauthorized", "x", { portalCode: "PORTAL_DELETED" }),
  );
  expect([reason.code, pausesJob]).toEqual(["unauthorized", true]);
  expect(reason.en).toMatch(/^The portal is gone: .* Take its jobs and feeds out of the schedule file/);
});

test("what opens again later is tried then", () => {
  expect(failureOfProblem(new ClientError("operation-limit", "x", { isRetryable: true, retryAt: 5 }))).toMatchObject({
    retryAt: 5,
  });
});
