import type { ProfileAccess } from "@b24kit/credential-store";
import { expect, test } from "vitest";
import { isRaised } from "../src/auth/is-raised.ts";

const access = (change: Partial<ProfileAccess> = {}): ProfileAccess => ({
  level: "write",
  confirm: "person",
  allow: [],
  deny: [],
  ...change,
});

test.each<[string, boolean, Partial<ProfileAccess>, Partial<ProfileAccess>]>([
  ["the same", false, {}, {}],
  ["from reading to writing", true, { level: "read-only" }, { level: "write" }],
  ["from writing to deleting", true, { level: "write" }, { level: "destructive" }],
  ["from deleting to reading", false, { level: "destructive" }, { level: "read-only" }],
  ["an agent may confirm, too", true, { confirm: "person" }, { confirm: "agent" }],
  ["only a person confirms again", false, { confirm: "agent" }, { confirm: "person" }],
  ["the same is denied in another order", false, { deny: ["a.*", "b.*"] }, { deny: ["b.*", "a.*"] }],
  ["less is denied", true, { deny: ["a.*", "b.*"] }, { deny: ["a.*"] }],
  ["something else is denied", true, { deny: ["a.*"] }, { deny: ["b.*"] }],
  ["more is denied", false, { deny: ["a.*"] }, { deny: ["a.*", "b.*"] }],
  ["less is allowed", false, { allow: ["a.*", "b.*"] }, { allow: ["a.*"] }],
  ["more is allowed", true, { allow: ["a.*"] }, { allow: ["a.*", "b.*"] }],
  ["something else is allowed", true, { allow: ["a.*"] }, { allow: ["b.*"] }],
  ["all is allowed again", true, { allow: ["a.*"] }, { allow: [] }],
  ["not all is allowed any more", false, { allow: [] }, { allow: ["a.*"] }],
  ["a lower level, and an agent", true, { level: "destructive" }, { level: "write", confirm: "agent" }],
  ["a lower level, and less denied", true, { level: "destructive", deny: ["*.delete"] }, { level: "write", deny: [] }],
])("%s: %j", (_, expected, before, after) => {
  expect(isRaised(access(before), access(after))).toBe(expected);
});
