import { Children, type ReactNode, useEffect, useState } from 'react';

/** Puts its children on the screen one a frame, so that no frame has to draw them all. */
export function OneByOne({ children }: { readonly children: ReactNode }) {
  const all = Children.toArray(children);
  const [count, setCount] = useState(1);
  useEffect(() => {
    if (count >= all.length) return undefined;
    const frame = requestAnimationFrame(() => setCount(count + 1));
    return () => cancelAnimationFrame(frame);
  }, [count, all.length]);
  return all.slice(0, count);
}
