import { allChains, type Chain, chainFacts, chainUndo, fillChain, findChain } from "@b24kit/catalog";
import { renderTable } from "@b24kit/report";
import { refuseForms } from "../auth/print-facts.ts";
import { chainCard } from "../chains/chain-card.ts";
import { chainJson } from "../chains/chain-json.ts";
import { chainValues } from "../chains/chain-values.ts";
import { noSuchChain } from "../chains/chain-problems.ts";
import { showCommands } from "../chains/show-commands.ts";
import { writeChain } from "../chains/write-chain.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printList } from "../methods/print-list.ts";
import { renderJson } from "../output/json.ts";
import { withOwnCommand } from "../output/own-command.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { withSink } from "../output/sink.ts";
import type { ChainOptions } from "./chains.ts";

const nothing = { ru: "здесь ничего нет", en: "there is nothing here" };

/** Lists the chains with what they are for. */
export async function runListChains(context: Context): Promise<number> {
  refuseDocuments(context);
  const { language } = context;
  const chains = await Promise.all(allChains().map(async (chain) => ({ chain, facts: await chainFacts(chain) })));
  const rows = chains.map(({ chain: { id, title, purpose }, facts: { scopes } }) => ({
    id,
    title: title[language],
    scopes,
    purpose: purpose[language],
  }));
  await printList(context, { rows, draw: () => drawChains(context, rows), nothing });
  return exitCodes.done;
}

interface ChainRow {
  readonly id: string;
  readonly title: string;
  readonly scopes: readonly string[];
  readonly purpose: string;
}

function drawChains({ language, stdout }: Context, rows: readonly ChainRow[]): string {
  const titles = { ru: ["Цепочка", "Права", "Что делает"], en: ["Chain", "Scopes", "What it does"] }[language];
  const columns = titles.map((title) => ({ title, align: "left" as const }));
  const cells = rows.map(({ id, title, scopes, purpose }) => [id, scopes.join(", "), `${title}. ${purpose}`]);
  return renderTable(columns, cells, { width: stdout.width, colour: stdout.colour });
}

/** Prints what a chain does, takes and needs. */
export async function runShowChain(context: Context, id: string): Promise<number> {
  refuseForms(context);
  const chain = knownChain(id);
  const [facts, undo] = await Promise.all([chainFacts(chain), chainUndo(chain)]);
  const text =
    context.format === "json"
      ? renderJson(chainJson(chain, facts, undo, context.language))
      : withOwnCommand(chainCard(context, chain, facts, undo), {
          env: context.io.env,
          profile: context.options.profile,
        });
  await withSink(context, (sink) => sink.write(`${text}\n`));
  return exitCodes.done;
}

/** Runs a chain, or shows its commands. */
export async function runChain(context: Context, id: string, options: ChainOptions): Promise<number> {
  refuseForms(context);
  const chain = knownChain(id);
  const given = chainValues(chain, options.param);
  if (options.dryRun === true) return showCommands(context, fillChain(chain, given));
  return writeChain(context, chain, given, options);
}

function knownChain(id: string): Chain {
  const chain = findChain(id.trim().toLowerCase());
  if (chain === undefined) throw noSuchChain(id);
  return chain;
}
