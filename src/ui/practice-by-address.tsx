import { useMemo } from 'react';
import { parsePractice } from '../core/queue/practice';
import { useActions } from './app-context';
import { NotFound } from './not-found';
import { Practice } from './study/practice';

/** Practice of what an address names. */
export function PracticeByAddress({ address }: { readonly address: string }) {
  const { catalog } = useActions();
  const choice = useMemo(() => parsePractice(address, catalog), [address, catalog]);
  return choice.ok ? <Practice choice={choice.value} /> : <NotFound part={choice.error.part} />;
}
