/** The same action, run at its first use only; later ones get the same result. */
export function once<Result>(action: () => Result): () => Result {
  let done: { readonly result: Result } | undefined;
  return () => {
    done ??= { result: action() };
    return done.result;
  };
}
