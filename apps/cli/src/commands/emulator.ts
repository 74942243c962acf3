import { Command, InvalidArgumentError, Option } from "commander";
import type { Define } from "../program.ts";
import type { Language } from "../words.ts";

export interface EmulatorStartOptions {
  readonly port: number;
  readonly seed?: Language;
  readonly deals?: number;
  readonly now?: string;
  readonly data?: string;
  readonly latency?: number;
}

const words = {
  ru: {
    start: "запустить локальный портал; работает, пока его не остановят (Ctrl+C)",
    port: "порт; 0 — любой свободный",
    seed: "чья компания: русская (ru) или английская (en)",
    deals: "сколько сделок создать",
    now: "остановить часы портала, например на 2026-03-02T09:00:00+03:00",
    data: "свои данные: файл JSON с коллекциями вместо готовой компании",
    latency: "задержка каждого ответа, мс",
    range: (min: number, max: number) => `нужно целое число от ${min} до ${max}`,
    after: `
Портал слушает только этот компьютер. Печатаются адрес вебхука и строка export; с --json — одна строка JSON.
Счётчики запросов: GET /__stats.`,
  },
  en: {
    start: "start a local portal; it runs until it is stopped (Ctrl+C)",
    port: "port; 0 takes a free one",
    seed: "whose company: Russian (ru) or English (en)",
    deals: "how many deals to make",
    now: "stop the portal's clock, for example at 2026-03-02T09:00:00+03:00",
    data: "data of your own: a JSON file of collections instead of the ready company",
    latency: "delay of every answer, ms",
    range: (min: number, max: number) => `it takes a whole number from ${min} to ${max}`,
    after: `
The portal listens on this computer only. The webhook and an export line are printed; with --json one line of JSON.
Counters of requests: GET /__stats.`,
  },
} as const;

/** `b24 emulator start`: a local portal over HTTP. */
export const defineEmulator: Define = (language, run) => {
  const text = words[language];
  const integer = (min: number, max: number) => (value: string) => integerWithin(value, min, max, text.range(min, max));
  const emulator = new Command("emulator");
  emulator
    .command("start")
    .description(text.start)
    .option("--port <n>", text.port, integer(0, 65_535), 0)
    .addOption(new Option("--seed <language>", text.seed).choices(["ru", "en"]))
    .option("--deals <n>", text.deals, integer(0, 1_000_000))
    .option("--now <iso>", text.now)
    .addOption(new Option("--data <file>", text.data).conflicts(["seed", "deals"]))
    .option("--latency <ms>", text.latency, integer(0, 600_000))
    .addHelpText("after", text.after)
    .action(async (options: EmulatorStartOptions) =>
      run(async (context) => {
        const { runEmulator } = await import("./emulator-run.ts");
        return runEmulator(context, options);
      }),
    );
  return emulator;
};

function integerWithin(value: string, min: number, max: number, message: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= min && number <= max) return number;
  throw new InvalidArgumentError(message);
}
