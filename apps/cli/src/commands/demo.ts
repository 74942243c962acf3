import { Command, Option } from "commander";
import type { Define } from "../program.ts";
import type { Language } from "../words.ts";

export interface DemoOptions {
  readonly seed?: Language;
  readonly now?: string;
}

const words = {
  ru: {
    seed: "чья компания: русская (ru) или английская (en)",
    now: "на какой момент, например 2026-03-02T09:00:00+03:00",
    after:
      "\nПортал живёт внутри этой команды и исчезает вместе с ней; данных на диске не остаётся.\nNode.js хранит скомпилированный код в папке временных файлов; без этого — NODE_DISABLE_COMPILE_CACHE=1.",
  },
  en: {
    seed: "whose company: Russian (ru) or English (en)",
    now: "as of which instant, for example 2026-03-02T09:00:00+03:00",
    after:
      "\nThe portal lives inside this command and ends with it; no data stay on the disk.\nNode.js keeps compiled code in the folder for temporary files; NODE_DISABLE_COMPILE_CACHE=1 leaves that out.",
  },
} as const;

/** `b24 demo`: the morning briefing on a made-up company. */
export const defineDemo: Define = (language, run) => {
  const text = words[language];
  return new Command("demo")
    .addOption(new Option("--seed <language>", text.seed).choices(["ru", "en"]))
    .option("--now <iso>", text.now)
    .addHelpText("after", text.after)
    .action(async (options: DemoOptions) =>
      run(async (context) => {
        const { runDemo } = await import("./demo-run.ts");
        return runDemo(context, options);
      }),
    );
};
