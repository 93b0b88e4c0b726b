import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { type CardFilter, formatCardFilter } from '../../core/cards/card-filter';

interface UsedFilter {
  readonly filter: CardFilter;
  readonly change: (changed: Partial<CardFilter>) => void;
  readonly type: (text: string) => void;
  /** Writes what was typed last into the address, and returns it. */
  readonly keep: () => string;
}

/** Browsers refuse an address that changes with every key. */
const TYPING_PAUSE_MS = 400;

/** The filter is what the address says, so that Back and a reload find it again. Only what is being typed comes into the address a moment later. */
export const useCardFilter = (kept: CardFilter): UsedFilter => {
  const [, goTo] = useLocation();
  const [typed, setTyped] = useState({ text: kept.text, over: kept.text });
  // The address has changed by another hand, such as Back: then it is right.
  const text = typed.over === kept.text ? typed.text : kept.text;
  const filter = useMemo(() => ({ ...kept, text }), [kept, text]);

  const write = (next: CardFilter): string => {
    const to = formatCardFilter(next);
    if (to !== formatCardFilter(kept)) goTo(`/cards${to === '' ? '' : `/${to}`}`, { replace: true });
    return to;
  };

  useEffect(() => {
    if (text === kept.text) return undefined;
    const timer = setTimeout(() => write(filter), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return {
    filter,
    change(changed) {
      setTyped({ text: changed.text ?? text, over: kept.text });
      write({ ...filter, ...changed });
    },
    type: (typing) => setTyped({ text: typing, over: kept.text }),
    keep: () => write(filter),
  };
};
