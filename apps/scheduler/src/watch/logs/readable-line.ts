import { scrubText } from "@b24kit/report";

/** A line of the log as a person reads it: time, level, message, fields. The time is that of the computer's zone. */
export function readableLine(line: string): string {
  const { time, level, msg, pid: _pid, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const clock = new Date(String(time)).toLocaleTimeString("sv");
  const shown = Object.entries(fields).map(([name, value]) => `${name}=${valueOf(value)}`);
  // Names come from a file that others may write: no control characters on a terminal.
  return `${scrubText([clock, String(level).padEnd(5), String(msg), ...shown].join(" "))}\n`;
}

function valueOf(value: unknown): string {
  return typeof value === "string" && /^[\p{L}\p{N}.:/_-]+$/u.test(value) ? value : JSON.stringify(value);
}
