import type { GivenValues } from "@b24kit/catalog";
import type { Applied, ApplyOptions, Consent, ManyRequest, Plan, PlanView, WriteRequest } from "@b24kit/guard";
import type { Client } from "@b24kit/client";
import type { Portal } from "@b24kit/portal";
import type { Language, Report } from "@b24kit/report";
import type { Temporal } from "temporal-polyfill";
import type { Prepared } from "@b24kit/scenarios";
import type { UploadOptions } from "../files/upload-request.ts";
import type { AppliedBulk, ApplyBulkOptions } from "./many/apply-bulk.ts";
import type { BulkOutcome } from "./many/bulk-outcomes.ts";
import type { Writes } from "./writes.ts";

/** What an action became: a plan, or choices when a parameter fits several things. */
export type PlannedAction =
  | { readonly kind: "plan"; readonly plan: Plan }
  | Extract<Prepared, { readonly kind: "choices" }>;

export interface PlanActionOptions {
  /** Of errors; the portal's when absent. */
  readonly language?: Language;
  readonly signal?: AbortSignal;
}

/** What a program asks for. In which words a person is asked is not its own: they are made from the commands. */
export type PlanRequest = Pick<WriteRequest, "commands" | "halt" | "api">;

/**
 * Writes as plans: described first, run once, after consent. Everything may throw `RefusedError`, `ToolkitError`
 * ("no-writes"), `ClientError`, `StateError` and what the credential store throws.
 */
export interface Plans {
  /** Describes a write: reads the objects, keeps the plan for 30 minutes, changes nothing. */
  make(request: PlanRequest, options?: { readonly signal?: AbortSignal }): Promise<Plan>;
  /**
   * Describes a chain of the catalog by its id, with values as `chainValue` reads them; it stops at the first error. Throws
   * RangeError for an id that no chain has, too.
   */
  chain(id: string, given: GivenValues, options?: { readonly signal?: AbortSignal }): Promise<Plan>;
  /** Describes an everyday write by its id, with parameters as people write them. Throws `ScenarioError`, too. */
  action(id: string, parameters: unknown, options?: PlanActionOptions): Promise<PlannedAction>;
  /**
   * Describes the messages that remind people of what a report tells, in the language of the report; null when there is nobody
   * to be reminded. Throws `ToolkitError` ("no-reminders") for a report that reminds nobody.
   */
  remind(report: Report, language: Language, options?: { readonly signal?: AbortSignal }): Promise<Plan | null>;
  /**
   * Describes the upload of a file of this computer: its content is bound to the plan by its digest. Throws `FileProblem`, too,
   * and `ClientError` ("file") for a file that cannot be sent.
   */
  upload(options: UploadOptions): Promise<Plan>;
  show(id: string): Promise<PlanView>;
  /** Of this portal, user and profile, newest first. */
  list(): Promise<readonly PlanView[]>;
  /** Runs a plan once. `{ by: "person" }` only after a person was asked; a failure of the portal is told, not thrown. */
  apply(id: string, consent: Consent, options?: ApplyOptions): Promise<Applied>;
  /**
   * Describes very many writes, such as those of a file, one by one as they come: the plan counts them and shows the first few.
   * The commands are kept in a private file; nothing is kept where one of them is refused.
   */
  makeMany(request: ManyRequest, options?: { readonly signal?: AbortSignal }): Promise<Plan>;
  /**
   * Runs such a plan, paced and with a journal of each command; what stops it is in the result. With `resume` it goes on where
   * a run ended, and sends nothing twice. Throws `ToolkitError` ("begun-before", "under-way") where another plan was made from
   * the same and began first.
   */
  applyMany(id: string, consent: Consent, options?: ApplyBulkOptions): Promise<AppliedBulk>;
  /** What became of each command of such a plan, as far as it ran. */
  outcomes(id: string, visit: (outcome: BulkOutcome) => Promise<void>): Promise<void>;
  /**
   * Makes the plan that takes back what a plan did. Of very many writes it takes back those that surely ran and whose records are
   * still as they were left; `outcomes` of the new plan tells of the others.
   */
  undo(id: string, options?: { readonly signal?: AbortSignal }): Promise<Plan>;
  discard(id: string): Promise<void>;
}

interface PlansOptions {
  readonly writes: Writes;
  readonly portal: Portal;
  readonly client: Client;
  readonly now: () => Temporal.Instant;
}

/** The plans of one connection. */
export function createPlans({ writes, portal, client, now }: PlansOptions): Plans {
  const guard = async () => (await writes.memory()).guard;
  const plan = async (
    request: WriteRequest,
    { signal }: { readonly signal?: AbortSignal | undefined },
  ): Promise<Plan> => (await guard()).plan(request, signal && { signal });
  return {
    // Callers without types may pass words as well: a question that belies the commands.
    make: async ({ commands, halt, api }, options = {}) =>
      plan({ commands, ...(halt === undefined ? {} : { halt }), ...(api === undefined ? {} : { api }) }, options),
    chain: async (id, given, options = {}) => {
      const { chainRequest } = await import("./chain-request.ts");
      return plan(chainRequest(id, given), { signal: options.signal });
    },
    action: async (id, parameters, options = {}) => {
      const { prepareAction } = await import("@b24kit/scenarios");
      const prepared = await prepareAction({ ...options, portal, id, parameters, now: now() });
      if (prepared.kind === "choices") return prepared;
      return { kind: "plan", plan: await plan(prepared.request, { signal: options.signal }) };
    },
    remind: async (report, language, options = {}) => {
      const { remindersOf } = await import("./reminders-of.ts");
      const request = await remindersOf(report, language);
      return request === null ? null : plan(request, options);
    },
    upload: async (options) => {
      const { uploadRequest } = await import("../files/upload-request.ts");
      return plan(await uploadRequest({ client, portal }, options), { signal: options.signal });
    },
    show: async (id) => (await guard()).show(id),
    list: async () => (await guard()).list(),
    apply: async (id, consent, options) => (await guard()).apply(id, consent, options),
    makeMany: async (request, options = {}) => {
      const { planBulk } = await import("./many/plan-bulk.ts");
      return planBulk({ guard: await guard(), client }, request, options);
    },
    applyMany: async (id, consent, options = {}) => {
      const { applyBulk } = await import("./many/apply-bulk.ts");
      return applyBulk({ memory: await writes.memory(), client }, id, consent, options);
    },
    outcomes: async (id, visit) => {
      const { bulkOutcomes } = await import("./many/bulk-outcomes.ts");
      await bulkOutcomes(await writes.memory(), id, visit);
    },
    undo: async (id, options) => {
      const { undoBulk } = await import("./many/undo-bulk.ts");
      return undoBulk(await writes.memory(), id, options);
    },
    discard: async (id) => (await guard()).discard(id),
  };
}
