// The one entry of every npm script: brings Node.js 24 and pnpm when the machine has none, installs, builds, runs.
// Plain JavaScript: it must run on Node 18.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { childStreams } from "./child-streams.mjs";
import { ensureToolchain, readyNode } from "./toolchain.mjs";
import {
  apps,
  builtCommand,
  ensureCommandBuilt,
  ensureInstalled,
  isInstalled,
  withCheckoutLock,
} from "./workspace.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const say = (text) => process.stderr.write(`${text}\n`);

/** What each task runs once the workspace is installed: turbo for work per package, a script for the rest. */
const tasks = {
  b24: (args) => ({ command: args }),
  "b24-mcp": (args) => ({ command: args, app: apps.server }),
  "b24-scheduler": (args) => ({ command: args, app: apps.scheduler }),
  demo: (args) => ({ command: ["demo", ...args] }),
  build: (args) => ({ turbo: ["run", "build", "--output-logs=errors-only", ...args] }),
  // Test runners use several cores themselves: of more than two packages at a time each takes longer, and all of them as well.
  test: (args) => ({ turbo: ["run", "test", "test:scripts", "--concurrency=2", "--output-logs=new-only", ...args] }),
  check: (args) => ({ script: "check.ts", args }),
  format: (args) => ({ module: "oxfmt/bin/oxfmt", args }),
  bench: (args) => ({ script: "../bench/run.ts", args, needsCommand: true }),
  soak: (args) => ({ script: "soak.ts", args }),
};

function main([name, ...args]) {
  const task = tasks[name];
  if (!task) {
    say(`Unknown task "${name ?? ""}". Known: ${Object.keys(tasks).join(", ")}.`);
    process.exitCode = 64;
    return;
  }
  const plan = task(args);
  const { tools, step } = readyCommand(plan) ?? withCheckoutLock(root, say, () => prepare(plan));
  start(step, tools);
}

/** A built command needs neither pnpm nor a lock, nor the right to write: cron may run it as another user. */
function readyCommand(plan) {
  const program = plan.command && isInstalled(root) ? builtCommand(root, plan.app) : undefined;
  const node = readyNode(root);
  return program && node ? { tools: { node, env: process.env }, step: [program, ...plan.command] } : undefined;
}

function prepare(plan) {
  const tools = ensureToolchain(root, say);
  ensureInstalled(root, tools, say);
  return { tools, step: stepOf(plan, tools) };
}

function stepOf(plan, tools) {
  const program = plan.command || plan.needsCommand ? ensureCommandBuilt(root, tools, say, plan.app) : undefined;
  if (plan.command) return [program, ...plan.command];
  if (plan.turbo) return [join(root, "node_modules", "turbo", "bin", "turbo"), ...plan.turbo];
  if (plan.module) return [join(root, "node_modules", plan.module), ...plan.args];
  return [join(root, "scripts", plan.script), ...plan.args];
}

/** Becomes the child as far as a parent can: same terminal, same signals, same exit code. */
function start(args, { node, env }) {
  const isCommand = args[0].endsWith(join("dist", "main.mjs"));
  const cwd = isCommand ? (process.env.INIT_CWD ?? process.cwd()) : root;
  // Hints of the command name what the reader can type.
  const environment = isCommand ? { ...env, B24KIT_COMMAND: env.B24KIT_COMMAND ?? "./b24" } : env;
  const child = spawn(node, args, { cwd, ...childStreams(environment) });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(error));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

function fail(error) {
  say(error.message);
  process.exitCode = 1;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  fail(error);
}
