/** Renders the text of a generated module with one string, in ASCII: bundles may read it as Latin-1. */
export function renderLiteral(name: string, lines: readonly string[]): string {
  const text = lines
    .join("\n")
    .replaceAll(/[\\`]|\$\{/g, String.raw`\$&`)
    .replaceAll(/[^\n\t -~]/g, (character) =>
      Array.from({ length: character.length }, (_, index) => String.raw`\u` + unit(character, index)).join(""),
    );
  return `${header}export const ${name} = \`\n${text}\n\`;\n`;
}

function unit(character: string, index: number): string {
  return character.charCodeAt(index).toString(16).padStart(4, "0");
}

/** The first lines of every generated file. */
export const header = `// Made by packages/catalog/scripts/build.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, codes and page paths only.
`;
