/** Up to `most` neighbours of the value at `place`, nearest first; of two equally near the earlier. */
export function nearest<T>(values: readonly T[], place: number, most: number): T[] {
  const found: T[] = [];
  for (let distance = 1; found.length < most && distance < values.length; distance += 1) {
    for (const at of [place - distance, place + distance]) {
      const value = values[at];
      if (value !== undefined && at >= 0 && found.length < most) found.push(value);
    }
  }
  return found;
}
