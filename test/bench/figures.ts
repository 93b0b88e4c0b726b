/** The value below which such a share of the values lies, between two of them in proportion. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('No values have no quantile');
  return below + (above - below) * (place - Math.floor(place));
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The middle half. */
export const spread = (values: readonly number[]): readonly [number, number] => [quantile(values, 0.25), quantile(values, 0.75)];
