import type { Environment } from "../../io.ts";

/** The name under which the credential store keeps the token of the page. */
const pageTokenName = "scheduler-page";

/** The token of the status page: of the environment, else of the credential store; undefined when there is none. */
export async function findPageToken(
  env: Environment,
  stored: (name: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const given = env["B24KIT_SCHEDULER_TOKEN"]?.trim() ?? "";
  return given === "" ? stored(pageTokenName) : given;
}
