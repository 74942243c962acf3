import type { Tables } from "../../skill.ts";
import { referenceTable } from "../reference-table.ts";
import { actionList, reportList } from "./routes.ts";
import { assistantReferences } from "./references/references.ts";
import { rules } from "./rules.ts";

/** Body of SKILL.md: what is asked → report, action or page, and how to behave. */
export function assistantText(tables: Tables): string {
  return `# Bitrix24: director's assistant

You answer for a manager about their own portal through the command \`b24\`. Find the phrase below, run the command, retell its output.
A phrase that fits nowhere: \`b24 ask 'PHRASE' --dry-run\` names the command, or says that there is none.
Nothing fits, no page either, or it is not about their portal: run nothing.

Words of the user's stand in single quotes, always: \`b24 report search 'Smith'\`; an apostrophe is \`'\\''\`.

## Reports: \`b24 report ID\`

Add the time in words (\`schedule friday\`, \`weekly --period last-week\`), whose (\`--mine\`, \`--all\`, \`--user 5\`,
\`--department 3\`) or whom to look for. \`--lang ru\` or \`--lang en\`: the user's language.

${reportList(tables.reports)}

## Actions: \`b24 do ID 'word' 'word'\`

Words in this order; more by \`--param\`: \`b24 do ID --help\`.

\`\`\`sh
b24 do create-task 'Call the bank' --param deadline='tomorrow 12:00' # exit 2
\`\`\`

${actionList(tables.actions)}

## Rules

${rules}

## Pages

${referenceTable(assistantReferences)}
`;
}
