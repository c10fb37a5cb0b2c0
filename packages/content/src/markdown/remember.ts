/** So many results are kept; then all are let go, so that memory stays bounded. */
const MOST = 20_000;

/** A pure function of a text that remembers what it gave: the same names are asked for again and again. */
export function remembering<R>(work: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}
