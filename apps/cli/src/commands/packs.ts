import { Argument, Command } from "commander";
import type { Define } from "../program.ts";

const words = {
  ru: {
    list: "какие наборы есть",
    show: "методы одного набора",
    pack: "имя набора, например core",
    after: `
Набор — список методов с именем. Им ограничивают профиль и сервер MCP: что не входит в набор, не выполняется.
Примеры: b24 packs show core; b24 auth access main write --allow pack:core; b24-mcp --packs core`,
  },
  en: {
    list: "the packs that there are",
    show: "the methods of a pack",
    pack: "name of the pack, such as core",
    after: `
A pack is a list of methods with a name. It limits a profile or the MCP server: what is not in the pack does not run.
Examples: b24 packs show core; b24 auth access main write --allow pack:core; b24-mcp --packs core`,
  },
} as const;

/** `b24 packs`: named lists of methods. */
export const definePacks: Define = (language, run) => {
  const text = words[language];
  const list = new Command("list")
    .summary(text.list)
    .description(text.list)
    .action(async () => run(async (context) => (await import("./packs-run.ts")).runListPacks(context)));
  const show = new Command("show")
    .summary(text.show)
    .description(text.show)
    .addArgument(new Argument("<pack>", text.pack))
    .action(async (pack: string) =>
      run(async (context) => (await import("./packs-run.ts")).runShowPack(context, pack)),
    );
  return new Command("packs").addHelpText("after", text.after).addCommand(list).addCommand(show);
};
