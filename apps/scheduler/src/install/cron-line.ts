import { daemonArguments, type UnitFacts } from "./unit.ts";

/**
 * Lines for crontab(5): each minute a process does what is due and ends. Two of them at once share the state file as daemons do, so
 * nothing is sent twice. cron cuts a line at a bare %, even in quotes.
 */
export function cronLine(facts: UnitFacts): string {
  const words = [facts.node, ...daemonArguments(facts)].map(quoted).join(" ");
  const variables = Object.entries(facts.variables).map(([name, value]) => `${name}=${quoted(value)} `);
  const command = `${variables.join("")}${words} --due 2>>${quoted(facts.logFile)}`;
  return `# b24-scheduler: reports of a Bitrix24 portal
* * * * * ${command.replaceAll("%", "\\%")}
`;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
