/** Gives up the rights of root, for whom the modes of files do not count. Other users stay who they are. */
export function becomeNobody(): void {
  if (process.getuid?.() === 0) {
    process.setegid?.(65534);
    process.seteuid?.(65534);
  }
}
