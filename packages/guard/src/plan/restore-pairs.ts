/** What a method of the portal brings back by another one, with the parameters that both take; names in lower case. */
export interface RestorePair {
  readonly method: string;
  readonly params: readonly string[];
}

/**
 * Documented pairs. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html,
 * https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html and their neighbours.
 */
const pairs: Readonly<Record<string, RestorePair>> = {
  "disk.file.markdeleted": { method: "disk.file.restore", params: ["id"] },
  "disk.folder.markdeleted": { method: "disk.folder.restore", params: ["id"] },
  "landing.landing.markdelete": { method: "landing.landing.markUnDelete", params: ["scope", "lid"] },
  "landing.site.markdelete": { method: "landing.site.markUnDelete", params: ["scope", "id"] },
  "landing.site.markfolderdelete": { method: "landing.site.markFolderUnDelete", params: ["scope", "id"] },
  "landing.landing.markdeletedblock": {
    method: "landing.landing.markundeletedblock",
    params: ["scope", "lid", "block"],
  },
  "tasks.task.favorite.remove": { method: "tasks.task.favorite.add", params: ["taskId"] },
};

/** How the portal brings back what a method removes; `undefined` where it cannot, or the call says more than the pair knows. */
export function restorePairOf(method: string, params: object): RestorePair | undefined {
  const pair = pairs[method.toLowerCase()];
  const taken = pair?.params.map((name) => name.toLowerCase()) ?? [];
  return Object.keys(params).every((name) => taken.includes(name.toLowerCase())) ? pair : undefined;
}
