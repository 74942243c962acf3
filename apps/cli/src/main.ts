// Kept in plain syntax and without heavy imports: an old Node must come as far as the message below.
import type { runProcess } from "./main-process.ts";
import { loadProgram } from "./start/load-program.ts";
import { version } from "./version.ts";

const oldest = [24, 11];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 24 || (major === 24 && minor < 11)) {
  process.stderr.write(
    `b24 needs Node.js ${oldest.join(".")} or newer; this is ${process.versions.node}. / b24 нужен Node.js ${oldest.join(".")} или новее.\n`,
  );
  process.exitCode = 1;
} else {
  start();
}

function start(): void {
  if (process.argv.length === 3 && process.argv[2] === "--version") {
    printVersion();
    return;
  }
  if (import.meta.filename.endsWith(".ts")) {
    void runSources();
    return;
  }
  // Builtins are not imported here: the import of node:process alone opens all of its streams.
  const program = loadProgram(`${import.meta.dirname}/program`, process.argv[2] ?? "");
  void (program as { runProcess: typeof runProcess }).runProcess(version);
}

/** In a checkout, without having been built. The name is a variable, so that the bundle does not take the program in. */
async function runSources(): Promise<void> {
  const sources = "./main-process.ts";
  const program = (await import(sources)) as { runProcess: typeof runProcess };
  await program.runProcess(version);
}

/** A full disk behind the output is told; a reader that has gone is no error. */
function printVersion(): void {
  process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") return;
    process.stderr.write(`b24: ${message}\n`);
    process.exitCode = 1;
  });
  process.stdout.write(`${version}\n`);
}
