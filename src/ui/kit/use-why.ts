import { useEffect, useState } from 'react';
import type { CardId } from '../../core/base/ids';
import type { Why } from '../../core/plan/why';
import type { Session } from '../../core/queue/session';
import { useActions, useApp } from '../app-context';

/** Why a card comes when it comes, anew with every change of its state; none while it is not known, or nobody asks. */
export const useWhy = (card: CardId, isAsked = true): Why | 'failed' | undefined => {
  const { planWork } = useActions();
  const session = useApp((state) => state.session);
  const [why, setWhy] = useState<{ readonly card: CardId; readonly session: Session | undefined; readonly why: Why | 'failed' }>();
  useEffect(() => {
    if (!isAsked) return undefined;
    let wanted = true;
    void planWork()
      .then((work) => work.explain(card))
      .catch(() => undefined)
      .then((explained) => wanted && setWhy({ card, session, why: explained ?? 'failed' }));
    return () => {
      wanted = false;
    };
  }, [planWork, card, isAsked, session]);
  return why?.card === card ? why.why : undefined;
};
