import { startEmulator } from "@b24kit/emulator";
import { type Target, targetSchema } from "@b24kit/delivery";
import { expect, onTestFinished, test } from "vitest";
import type { Job } from "../src/config/config.ts";
import { failureOfProblem } from "../src/errors/failure-of-problem.ts";
import { openPortals } from "../src/portals/open-portals.ts";
import { portalPeople } from "../src/portals/portal-people.ts";
import { company, marker, type SignedIn, signedIn } from "./home.ts";
import { aJob } from "./watch/a-job.ts";

const smtp = { host: "smtp.example.com" };
const targets: ReadonlyMap<string, Target> = new Map([
  ["mail", targetSchema.parse({ kind: "email", from: "reports@example.com", to: ["recipient"], smtp })],
  ["bell", targetSchema.parse({ kind: "notification", to: "recipient" })],
]);
const fanOut = { department: 12, who: "members", isDeep: false } as const;
const told = (target: string): Job => aJob("told", { profile: "main", fanOut, targets: [target] });
const { signal } = new AbortController();

async function lookAt(home: SignedIn, job: Job) {
  await using portals = openPortals({ env: home.env });
  return await portalPeople(portals, { targets })(job, signal);
}

async function home(options?: Parameters<typeof signedIn>[0]): Promise<SignedIn> {
  const own = await signedIn(options);
  onTestFinished(async () => own[Symbol.asyncDispose]());
  return own;
}

test("whoever left since the last look gets no report, and the report is made of the same people", async () => {
  const own = await home({ world: structuredClone(company()) });
  const before = await lookAt(own, told("mail"));
  expect(before.length).toBeGreaterThan(2);
  expect(before.some(({ email }) => email !== undefined)).toBe(true);
  const [first] = before;
  Object.assign(own.world.users.find(({ ID }) => ID === String(first?.userId)) ?? {}, { ACTIVE: false });
  const after = await lookAt(own, told("mail"));
  expect(after.map(({ userId }) => userId)).toEqual(before.slice(1).map(({ userId }) => userId));
  await using portals = openPortals({ env: own.env });
  const known = await portals.use("main", async ({ portal }) => portal.dictionaries());
  expect([known.isCached, known.people.get(first?.userId ?? 0)?.isActive]).toEqual([true, false]);
});

test("addresses that cannot be read are no addresses that are missing: it is tried again, and only where they are needed", async () => {
  const own = await home();
  // The third time that people are asked for, it is for their addresses.
  const faults = "user.get:error=INTERNAL_SERVER_ERROR/200@3+";
  const failing = await startEmulator({ world: own.world, faults });
  onTestFinished(() => failing.close());
  await own.signInAgain(`${failing.url}/rest/${own.world.portal.currentUser}/${marker}/`);
  await lookAt(own, told("bell"));
  // Then nobody can be asked for any more.
  for (const job of [told("mail"), told("bell")]) {
    const error: unknown = await lookAt(own, job).catch((cause: unknown) => cause);
    expect(failureOfProblem(error)).toMatchObject({
      isRetryable: true,
      pausesJob: false,
      reason: { code: "unreadable" },
    });
  }
});
