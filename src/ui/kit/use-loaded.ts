import { useEffect, useState } from 'react';

/** What has to be loaded before it can be used; none until it is there. Where it does not come, the page says so as for any other part of the app. */
export const useLoaded = <T extends object>(load: () => Promise<T>): T | undefined => {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded(value),
      (thrown: unknown) =>
        setLoaded(() => {
          throw thrown;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded;
};
