import { expect, it } from "vitest";
import { startDeadline } from "./deadline.ts";

function deadlineAt() {
  let time = 0;
  const deadline = startDeadline({ readDeadline: 60, partTimeout: 8, clock: () => time });
  return {
    deadline,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

it("begins anew with every batch that is answered as a whole", () => {
  const { deadline, pass } = deadlineAt();
  pass(50);
  expect(deadline.left()).toBe(10);
  deadline.restart();
  pass(50);
  expect(deadline.left()).toBe(10);
});

it("is extended for one search only", () => {
  const { deadline, pass } = deadlineAt();
  pass(20);
  deadline.extend();
  expect(deadline.left()).toBe(40);

  const late = deadlineAt();
  late.pass(65);
  late.deadline.extend();
  expect(late.deadline.left()).toBe(24);
  late.pass(24);
  late.deadline.extend();
  expect(late.deadline.left()).toBe(0);
  late.deadline.restart();
  late.pass(65);
  late.deadline.extend();
  expect(late.deadline.left()).toBe(24);
});
