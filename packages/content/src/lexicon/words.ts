/** A list of words and phrases, written with commas between them over as many lines as it takes. */
export function words(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s*,\s*/)
    .map((word) => word.replace(/\s+/g, ' '));
}
