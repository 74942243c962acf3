/** The programs of the workspace, by the folders of their applications. */
export interface App {
  readonly folder: string;
  readonly name: string;
}
export const apps: { readonly command: App; readonly server: App; readonly scheduler: App };

/** The built program, or undefined when its sources are not those of the last build. */
export function builtCommand(root: string, app?: App): string | undefined;

/** Bundles a program unless its sources are those of the last build. Returns its path. */
export function ensureCommandBuilt(
  root: string,
  tools: { readonly node: string; readonly env: Readonly<Record<string, string | undefined>> },
  say: (text: string) => void,
  app?: App,
): string;
