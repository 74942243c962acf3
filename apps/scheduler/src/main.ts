// Kept in plain syntax and without static imports of what an old Node lacks: it must come as far as the message below.
import { version } from "./version.ts";

const oldest = [24, 11];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 24 || (major === 24 && minor < 11)) {
  process.stderr.write(`b24-scheduler needs Node.js ${oldest.join(".")} or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else if (process.argv.length === 3 && process.argv[2] === "--version") {
  printVersion();
} else {
  // Compiled code is kept between starts: half of the time of a start goes into compiling.
  process.getBuiltinModule("node:module").enableCompileCache();
  // It runs for months beside other programs and has time.
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  for (const flag of ["--optimize-for-size", "--semi-space-growth-factor=1"]) setFlagsFromString(flag);
  void start();
}

async function start(): Promise<void> {
  const { runProcess } = await import("./run-process.ts");
  await runProcess(version);
}

/** A full disk behind the output is told; a reader that has gone is no error. */
function printVersion(): void {
  process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") return;
    process.stderr.write(`b24-scheduler: ${message}\n`);
    process.exitCode = 1;
  });
  process.stdout.write(`${version}\n`);
}
