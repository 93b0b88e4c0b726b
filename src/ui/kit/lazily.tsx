import { type ComponentType, lazy, Suspense } from 'react';

/** A component whose code comes when it is first shown, because the first card does not need it. Nothing is in its place until then. */
export const lazily = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function Lazily(props: Props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
};
