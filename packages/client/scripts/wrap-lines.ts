const width = 120;

/** Breaks the long lines of generated source: unions of names, and imports. */
export function wrapLines(source: string): string {
  return source
    .split("\n")
    .map((line) => (line.length > width ? wrapped(line) : line))
    .join("\n");
}

function wrapped(line: string): string {
  const union = /^( *)(.*?<)((?:"[^"]+"(?: \| )?)+)(>.*)$/.exec(line);
  if (union !== null) {
    const [, indent = "", head = "", names = "", tail = ""] = union;
    const parts = names.split(" | ").map((name) => `| ${name}`);
    return [`${indent}${head}`, ...filled(parts, `${indent}  `), `${indent}${tail}`].join("\n");
  }
  const imports = /^(import type \{) (.*) (\} from .*)$/.exec(line);
  if (imports === null) return line;
  const [, head = "", names = "", tail = ""] = imports;
  return [head, ...names.split(", ").map((name) => `  ${name},`), tail].join("\n");
}

function filled(parts: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  let line = indent.trimEnd();
  for (const part of parts) {
    const longer = line.trim() === "" ? `${indent}${part}` : `${line} ${part}`;
    if (longer.length > width && line.trim() !== "") {
      lines.push(line);
      line = `${indent}${part}`;
    } else line = longer;
  }
  return [...lines, line];
}
