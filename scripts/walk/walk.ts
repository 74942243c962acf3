import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Fence } from "../documents/fences.ts";
import { serverStarts } from "../documents/server-starts.ts";
import { askServer } from "./ask-server.ts";
import { type Answers, type Ended, runAnswered, runProgram, type Running, startProgram } from "./run-program.ts";

/** What a walk needs to begin with. */
export interface WalkOptions {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Also what takes minutes: `npm test`. */
  readonly isWhole: boolean;
  /** Told each step as it ends. */
  readonly onStep: (step: Step) => void;
}

/** One command of the document, done. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
  readonly isOk: boolean;
  readonly output: string;
}

const passphrase = "a passphrase of several words";

// What a page says of a block that its check leaves out, in the language of the page.
const staysOpen = /(?:until it is stopped|пока его не остановят)$/;
const asksPerson = /(?:asks a person|спрашива\S+ человека)$/;
const needsMore = /(?:needs|нужен) Claude Code$/;

/** Does everything that the blocks of a document show, one after the other, as somebody who reads it from the top. */
export async function walk(fences: readonly Fence[], options: WalkOptions): Promise<void> {
  const walker = createWalker(options);
  try {
    for (const fence of fences) {
      if (fence.language === "sh") for (const command of commandsOf(fence)) await walker.command(fence, command);
      if (fence.language === "ts") await walker.program(fence);
      for (const args of fence.language === "json" ? serverStarts(fence) : []) await walker.server(args);
    }
  } finally {
    await walker.end();
  }
}

function createWalker({ folder, env: bare, isWhole, onStep }: WalkOptions) {
  let webhook = "";
  const running: Running[] = [];

  // Nothing but the line that the page has somebody paste: it stays for all that the page shows below.
  const where = () => ({
    cwd: folder,
    env: { ...bare, ...(webhook === "" ? {} : { BITRIX24_WEBHOOK_URL: webhook }) },
  });
  const step = async (name: string, run: () => Promise<Ended>, expected = 0): Promise<void> => {
    const start = performance.now();
    const { code, output } = await run();
    onStep({ name, seconds: (performance.now() - start) / 1000, isOk: code === expected, output });
  };
  const start = async (command: string): Promise<Ended> => {
    const started = await startProgram(command, /^export .*\n/m, where());
    running.push(started);
    webhook = /^export BITRIX24_WEBHOOK_URL='(.*)'$/m.exec(started.output)?.[1] ?? "";
    return { code: webhook === "" ? 1 : 0, output: started.output };
  };

  return {
    async command({ note }: Fence, command: string): Promise<void> {
      if ((command === "npm test" && !isWhole) || needsMore.test(note)) return;
      const run = (): Promise<Ended> => {
        if (staysOpen.test(note)) return start(command);
        if (asksPerson.test(note)) return runAnswered(command, answersFor(webhook), where());
        return runProgram("sh", ["-c", command], where());
      };
      await step(command, run, Number(/# exit (\d+)$/.exec(command)?.[1] ?? 0));
    },
    async program({ line, text }: Fence): Promise<void> {
      const file = join(folder, `program-of-line-${line}.ts`);
      writeFileSync(file, text);
      // The README says that programs take Node.js 24.11, so this one's, whatever the walk has.
      await step(`the program of line ${line}`, () => runProgram(process.execPath, [file], where()));
    },
    async server(args: readonly string[]): Promise<void> {
      // Hosts do not wait for the first start in a checkout, which builds it.
      await step("./b24-mcp --version", () => runProgram("./b24-mcp", ["--version"], where()));
      await step(`./b24-mcp ${args.join(" ")}`.trim(), () => askServer("./b24-mcp", args, where()));
    },
    end: async () => void (await Promise.all(running.map((program) => program.stop()))),
  };
}

function answersFor(webhook: string): Answers {
  const portal = webhook === "" ? "" : new URL(webhook).host;
  return [
    ["Paste the address", webhook],
    ["Вставьте адрес", webhook],
    ["A new passphrase", passphrase],
    ["Новая парольная фраза", passphrase],
    ["The passphrase once more", passphrase],
    ["Парольная фраза ещё раз", passphrase],
    ["Passphrase of the file", passphrase],
    ["Парольная фраза файла", passphrase],
    ["type the portal's name", portal],
    ["наберите имя портала", portal],
    ["● No", "y"],
    ["● Нет", "y"],
  ];
}

/** One a line, without remarks; an expected exit code stays. */
function commandsOf({ text }: Fence): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/ +# (?!exit \d+$).*$/, "").trim())
    .filter((line) => line !== "");
}
