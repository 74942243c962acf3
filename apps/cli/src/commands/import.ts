import { Argument, Command, Option } from "commander";
import type { Define } from "../program.ts";
import { addConsentOptions, type ConsentOptions } from "../writes/consent-options.ts";
import { collect, positiveInteger } from "./call.ts";

export interface ImportOptions extends ConsentOptions {
  readonly from: string;
  readonly key?: string;
  readonly map: readonly string[];
  readonly skipUnmapped?: true;
  readonly encoding?: "utf-8" | "utf-16" | "windows-1251";
  readonly dates?: "dmy" | "mdy";
  readonly dryRun?: true;
  readonly resume?: true;
  readonly failed?: string;
  readonly serverLimit?: number;
}

const words = {
  ru: {
    entity: "deal, lead, contact, company, quote, invoice, task или номер смарт-процесса",
    from: "откуда: файл .csv или .ndjson",
    key: "поле, по которому узнаётся имеющаяся запись: она обновляется, остальные создаются",
    map: "столбец и поле: 'Название=title'; 'Столбец=' пропускает его",
    skipUnmapped: "пропустить столбцы, для которых нет поля",
    encoding: "кодировка файла; без неё определяется сама",
    dates: "как читать 03.04 и 03/04 через черту: dmy — день первый, mdy — месяц первый",
    dryRun: "только проверить, ничего не записывая",
    resume: "продолжить прерванную загрузку этого файла; записанное не повторяется",
    failed: "куда положить строки, которые портал не принял: исправить и загрузить снова",
    serverLimit: "сколько секунд портал выполняет один запрос, если он на своём сервере; в облаке 60",
    after: `
Всё проверяется до первой записи; весь файл любого размера — один план и одно согласие. Пустая ячейка ничего не меняет.
Пример:
  b24 import company --from companies.csv --key title --dry-run`,
  },
  en: {
    entity: "deal, lead, contact, company, quote, invoice, task or the number of a smart process",
    from: "where from: a .csv or .ndjson file",
    key: "the field by which a record that exists is known: it is updated, others are created",
    map: "column and field: 'Name=title'; 'Column=' leaves it out",
    skipUnmapped: "leave out columns that no field belongs to",
    encoding: "encoding of the file; found out when absent",
    dates: "how to read 03/04: dmy has the day first, mdy the month",
    dryRun: "check only, write nothing",
    resume: "go on with an import of this file that was cut; nothing is written twice",
    failed: "where to put the rows that the portal refused, to be mended and imported again",
    serverLimit: "seconds that a portal on a server of its own works on one request; 60 in the cloud",
    after: `
Everything is checked before anything is written; the whole file, of any size, is one plan and one yes. An empty cell changes nothing.
Example:
  b24 import company --from companies.csv --key title --dry-run`,
  },
} as const;

/** `b24 import`: records from a file, by one plan. */
export const defineImport: Define = (language, run) => {
  const text = words[language];
  const command = new Command("import")
    .addArgument(new Argument("<entity>", text.entity))
    .requiredOption("--from <file>", text.from)
    .option("--key <field>", text.key)
    .option("--map <column=field>", text.map, collect, [])
    .option("--skip-unmapped", text.skipUnmapped)
    .addOption(new Option("--encoding <name>", text.encoding).choices(["utf-8", "utf-16", "windows-1251"]))
    .addOption(new Option("--dates <order>", text.dates).choices(["dmy", "mdy"]))
    .option("--dry-run", text.dryRun)
    .option("--resume", text.resume)
    .option("--failed <file>", text.failed)
    .addOption(
      new Option("--server-limit <seconds>", text.serverLimit).argParser((value) => positiveInteger(value, language)),
    );
  return addConsentOptions(command, language)
    .addHelpText("after", text.after)
    .action(async (entity: string, options: ImportOptions) =>
      run(async (context) => (await import("./import-run.ts")).runImport(context, entity, options)),
    );
};
