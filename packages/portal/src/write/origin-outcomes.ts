import {
  anyMethod,
  type BulkCommand,
  type Client,
  type Command,
  command,
  type Outcome,
  type OutcomeResolver,
  type Resolution,
  type ResolveOptions,
  type SuccessfulOutcome,
} from "@b24kit/client";
import { parseProfile } from "../dictionaries/identity-adapter.ts";
import { MalformedAnswerError } from "../errors.ts";
import { originPages } from "./origin-lookup.ts";
import { addedField, markedMethod, originOf, withOrigin } from "./origin-mark.ts";
import { removalOf, removalPages } from "./removal-lookup.ts";
import { updateOf, updatePages } from "./update-lookup.ts";

/**
 * Finds out what became of lost writes to the CRM. Additions of leads, deals, contacts, companies and activities get an origin
 * made of `write` (the id of the journal) and their key: one whose record is there was done. One whose record is not there was
 * not done only where its user would see it: an administrator, or somebody who sees another record of the same write with the
 * same responsible person, pipeline and stage. Where such a record that surely was made is not seen, nothing is believed of the
 * others, not even to an administrator. Of a record whose origin the caller gave only the absence tells something, since it may
 * have been there before. An update was done when its record has the values; otherwise nothing is known of it.
 * A removal was done when its record, which its user could see, is not there any more.
 */
export function originOutcomes(client: Pick<Client, "batch">, { write }: { readonly write: string }): OutcomeResolver {
  return {
    prepare: (given) => withOrigin(given, write),
    kind: (prepared) => kindOf(prepared, write),
    resolve: async (commands, options) => resolveAll(client, write, commands, options),
  };
}

function kindOf(prepared: BulkCommand, write: string): string | undefined {
  if (updateOf(prepared) !== undefined) return "update";
  if (removalOf(prepared) !== undefined) return "removal";
  const marked = markedMethod(prepared);
  if (marked === undefined || originOf(prepared, write) === undefined) return undefined;
  const { responsible, pipeline } = marked.fields;
  return JSON.stringify([
    marked.list,
    marked.params,
    // Roles allow and forbid reading by each of these.
    ...[responsible, pipeline, "STAGE_ID", "STATUS_ID"].map((name) => addedField(prepared, name)),
  ]);
}

async function resolveAll(
  client: Pick<Client, "batch">,
  write: string,
  commands: readonly BulkCommand[],
  { done, signal }: ResolveOptions,
): Promise<readonly Resolution[]> {
  const pages = [...originPages([...commands, ...done], write), ...updatePages(commands), ...removalPages(commands)];
  const asked: Record<string, Command> = { who: command(anyMethod("profile"), {}) };
  for (const [index, page] of pages.entries()) asked[`p${index}`] = page.command;
  const outcomes = await client.batch(asked, { priority: "bulk", ...(signal === undefined ? {} : { signal }) });
  const states = new Map(pages.flatMap((page, index) => page.tell(answerOf(outcomes[`p${index}`]))));
  const seesAll = parseProfile(answerOf(outcomes["who"]).result).ADMIN;
  const witnesses = new Map(done.map((one) => [kindOf(one, write), seenOf(one, states.get(one), write)]));
  return commands.map((one) => {
    const found = states.get(one) ?? { state: "unknown" };
    // A record that is still there was seen.
    const isAbsence = found.state === "not-done" && removalOf(one) === undefined;
    const isMeaningful = !isAbsence || (witnesses.get(kindOf(one, write)) ?? seesAll);
    return isMeaningful ? found : { state: "unknown" };
  });
}

/** Whether the record of a command that surely ran is seen; undefined: who gave its origin may have given it to another one, too. */
function seenOf(one: BulkCommand, found: Resolution | undefined, write: string): boolean | undefined {
  if (found?.state === "done") return true;
  return found?.state === "unknown" && originOf(one, write)?.isOwn !== true ? undefined : false;
}

function answerOf(outcome: Outcome | undefined): SuccessfulOutcome {
  if (outcome?.ok === true) return outcome;
  throw outcome?.error ?? new MalformedAnswerError("batch", "", "an answer to each command");
}
