import { useState } from 'react';
import type { Findings } from '../../core/log/examine';
import { useActions, useMessages } from '../app-context';
import { Button } from '../kit/button';
import styles from './settings.module.css';

/** Compares everything stored with what the log says, and tells in words. */
export function CheckEverything() {
  const t = useMessages().data;
  const { checkEverything, repair } = useActions();
  const [findings, setFindings] = useState<Findings>();
  const [repaired, setRepaired] = useState(false);
  const check = async (): Promise<void> => {
    setRepaired(false);
    setFindings(await checkEverything());
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => void check()}>{t.check}</Button>
      </div>
      <div role="status">{findings !== undefined && <Report findings={findings} />}</div>
      {findings !== undefined && findings.differing > 0 && !repaired && (
        <div className={styles.buttons}>
          <Button onClick={() => void repair().then(setRepaired)}>{t.repair}</Button>
        </div>
      )}
      <p role="status">{repaired && t.repaired}</p>
    </>
  );
}

function Report({ findings }: { readonly findings: Findings }) {
  const t = useMessages().data;
  const { differing, gaps, backwardDays, unknownCards, unknownEvents } = findings;
  const words = [
    differing > 0 && t.differing(differing),
    gaps > 0 && t.gaps(gaps),
    backwardDays > 0 && t.backwardDays(backwardDays),
    unknownCards > 0 && t.unknownCards(unknownCards),
    unknownEvents > 0 && t.unknownEvents(unknownEvents),
  ].filter((word) => word !== false);
  return (
    <>
      <p>
        {t.checked(findings.events, findings.cards)} {words.length === 0 && t.allWell}
      </p>
      <ul className={styles.findings}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </>
  );
}
