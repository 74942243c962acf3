import type { Environment, OutputStream } from "../io.ts";

/** What a stream can show. */
export interface TerminalTraits {
  readonly isTerminal: boolean;
  readonly colour: boolean;
  /** A line may be rewritten in place. */
  readonly animated: boolean;
  /** Columns. */
  readonly width: number;
}

const pipeWidth = 80;

/** Looks at the stream and at `NO_COLOR`, `CLICOLOR_FORCE`, `FORCE_COLOR`, `CI` and `TERM`. */
export function terminalTraits(stream: OutputStream, env: Environment): TerminalTraits {
  const isTerminal = stream.isTTY === true;
  const isPlainTerminal = isTerminal && !isSet(env["CI"]) && env["TERM"] !== "dumb";
  const isForced = isSet(env["CLICOLOR_FORCE"]) || isSet(env["FORCE_COLOR"]);
  return {
    isTerminal,
    colour: !env["NO_COLOR"] && (isForced || isPlainTerminal),
    animated: isPlainTerminal,
    width: isTerminal ? Math.max(40, stream.columns ?? pipeWidth) : pipeWidth,
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}
