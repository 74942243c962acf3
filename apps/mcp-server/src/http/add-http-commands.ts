import type { Command } from "commander";
import { UsageError } from "../settings/usage-error.ts";
import type { HttpOptions } from "./http-settings.ts";
import type { TokenOptions } from "./tokens/run-token.ts";

/** What the commands of HTTP do. */
export interface HttpCommands<Given> {
  /** Adds the options that every server takes. */
  readonly addServerOptions: (command: Command) => Command;
  readonly serve: (given: Given & HttpOptions) => Promise<void>;
  readonly tokenOptions: TokenOptions;
}

/** Adds `http` and `token` to the program. What they do is loaded when one of them is called. */
export function addHttpCommands<Given>(program: Command, commands: HttpCommands<Given>): void {
  program.enablePositionalOptions();
  const http = program
    .command("http")
    .description("serve over Streamable HTTP, on this computer alone unless --host says otherwise")
    .option("--host <address>", "where to listen: 127.0.0.1; any other takes tokens")
    .option("--port <number>", "8024; 0 for any free one")
    .option("--public-url <url>", "the address of the endpoint behind a proxy; takes tokens")
    .option("--allow-host <names>", "more names that the Host header may hold; takes tokens")
    .option("--allow-origin <origins>", "web pages that may send requests: https://app.example.com")
    .option("--require-token", "take tokens on this computer, too");
  commands.addServerOptions(http).action(async (given: Given & HttpOptions) => {
    refuseEarlyOptions(program);
    await commands.serve(given);
  });
  addTokenCommands(program, commands.tokenOptions);
}

function addTokenCommands(program: Command, options: TokenOptions): void {
  const load = async () => {
    refuseEarlyOptions(program);
    return import("./tokens/run-token.ts");
  };
  const token = program.command("token").description("tokens of callers over HTTP, each of which opens one profile");
  token
    .command("add")
    .description("make a token and show it, this once")
    .option("-P, --profile <name>", "the stored profile that it opens")
    .action(async ({ profile }: { readonly profile?: string }) => (await load()).addToken(profile, options));
  token
    .command("list")
    .description("the tokens that there are: id, date, profile")
    .action(async () => (await load()).listTokens(options));
  token
    .command("revoke")
    .description("end a token: open streams end within 15 seconds")
    .argument("<id>", "as list shows it")
    .action(async (id: string) => (await load()).revokeToken(id, options));
}

/** They would mean the server over standard input, and be lost here: a limit that is not heard is none. */
function refuseEarlyOptions(program: Command): void {
  if (Object.keys(program.opts()).length === 0) return;
  throw new UsageError(
    "Options stand before the name of the command.",
    "Write them behind it, for example: b24-mcp http --read-only.",
  );
}
