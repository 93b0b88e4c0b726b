import type { Held } from '../../core/queue/session';
import { useMessages } from '../app-context';
import styles from './finished.module.css';

/** What today left for later, and why. */
export function HeldBack({ held }: { readonly held: Held }) {
  const t = useMessages().finished;
  const { apart = 0 } = held;
  if (held.due + held.fresh + held.siblings + apart === 0) return null;
  return (
    <div>
      <h2 className={styles.subheading}>{t.heldHeading}</h2>
      <ul className={styles.held}>
        {held.due > 0 && <li>{t.heldDue(held.due)}</li>}
        {apart > 0 && <li>{t.heldApart(apart)}</li>}
        {held.fresh > 0 && <li>{t.heldFresh(held.fresh)}</li>}
        {held.siblings > 0 && <li>{t.heldSiblings(held.siblings)}</li>}
      </ul>
    </div>
  );
}
