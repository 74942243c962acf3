import type { Context } from "../context.ts";
import { logSettings } from "./log-settings.ts";

type Body = (context: Context) => Promise<number>;

/**
 * Runs the body of a command; when the environment asks for a log, with one that begins and ends with a line about the
 * command itself. Its arguments are not written down. The library is loaded only then.
 */
export async function runLogged(given: Context, command: string, body: Body): Promise<number> {
  const settings = logSettings(given.io.env);
  if (settings === undefined) return body(given);
  const { openLog } = await import("./open-log.ts");
  const { io, now, scrub } = given;
  const logger = openLog({ ...settings, stderr: io.stderr, scrub });
  const begun = now();
  const ending = (exitCode: number) => ({ command, exitCode, milliseconds: now() - begun });
  logger.info({ command }, "the command begins");
  try {
    const exitCode = await body({ ...given, logger });
    logger.info(ending(exitCode), "the command ends");
    return exitCode;
  } catch (error) {
    const { describeError } = await import("../errors/describe-error.ts");
    const { code, exitCode } = describeError(error);
    logger.error({ ...ending(exitCode), code }, "the command fails");
    throw error;
  }
}
