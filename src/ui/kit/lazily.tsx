import { type ComponentType, lazy, Suspense, useState } from 'react';

interface Lazy {
  /** Loads the code before it is shown. Then it is there at once. */
  preload(): Promise<unknown>;
}

/** A component whose code comes when it is first shown, because the first card does not need it. Nothing is in its place until then. */
export const lazily = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> & Lazy => {
  let loaded: ComponentType<Props> | undefined;
  const preload = async (): Promise<{ default: ComponentType<Props> }> => ({ default: (loaded ??= await load()) });
  const Loaded = lazy(preload);
  const Lazily = (props: Props) => {
    // Decided once: what is on the screen keeps its state.
    const [Ready] = useState(() => loaded);
    return Ready === undefined ? (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    ) : (
      <Ready {...props} />
    );
  };
  return Object.assign(Lazily, { preload });
};
