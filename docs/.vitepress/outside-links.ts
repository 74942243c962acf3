import { dirname, join, relative, sep } from "node:path";
import type { MarkdownRenderer } from "vitepress";

/** The part of a link that is looked at, and what it becomes. */
interface LinkToken {
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

/**
 * Links that lead out of the documents into the repository. With the address of the repository they lead there; without it, in a
 * build on somebody's computer, they lead back to the page.
 */
export function outsideLinks(markdown: MarkdownRenderer, docs: string, repository: string | undefined): void {
  const render =
    markdown.renderer.rules.link_open ?? ((tokens, at, options, _env, self) => self.renderToken(tokens, at, options));
  markdown.renderer.rules.link_open = (tokens, at, options, env: { readonly path: string }, self) => {
    const token: LinkToken | undefined = tokens[at];
    const file = token === undefined ? undefined : outsideFile(token.attrGet("href") ?? "", env.path, docs);
    if (token !== undefined && file !== undefined) {
      token.attrSet("href", repository === undefined ? "#" : `${repository}/${file}`);
    }
    return render(tokens, at, options, env, self);
  };
}

/** The path below the root of the repository, when a link of this page leads out of the documents. */
function outsideFile(href: string, page: string, docs: string): string | undefined {
  if (!href.startsWith("../") && !href.startsWith("./")) return undefined;
  const target = join(dirname(page), href);
  if (!relative(docs, target).startsWith("..")) return undefined;
  return relative(join(docs, ".."), target).split(sep).join("/");
}

/** Where the files of this commit are to be read: GitHub Actions says it of its own builds. */
export function repositoryOf(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}` : undefined;
}
