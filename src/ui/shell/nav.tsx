import { useId, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useMessages } from '../app-context';
import styles from './nav.module.css';
import { REST, type Screen, USUAL } from './screens';
import { ScreenSign, type Sign } from './screen-sign';

interface NavProps {
  /** A bar on the edge of a phone has room for what one goes to daily, and for a button that opens the rest. */
  readonly isPhone: boolean;
}

/** The screens one goes to by oneself. */
export function Nav({ isPhone }: NavProps) {
  const t = useMessages().shell;
  return (
    <nav aria-label={t.navigation} className={isPhone ? styles.phone : styles.desk}>
      {isPhone ? (
        <ul>
          {USUAL.map((name) => (
            <Entry key={name} name={name} sign={name} />
          ))}
          <More />
        </ul>
      ) : (
        <ul>
          {[...USUAL, ...REST].map((name) => (
            <Entry key={name} name={name} />
          ))}
        </ul>
      )}
    </nav>
  );
}

interface EntryProps {
  readonly name: Screen;
  readonly sign?: Sign;
  readonly onClick?: () => void;
}

function Entry({ name, sign, onClick }: EntryProps) {
  const t = useMessages().shell;
  const [location] = useLocation();
  const href = name === 'today' ? '/' : `/${name}`;
  const isHere = location === href || location.startsWith(`${href}/`);
  return (
    <li>
      <Link href={href} aria-current={isHere ? 'page' : undefined} {...(onClick && { onClick })}>
        {sign !== undefined && <ScreenSign of={sign} />}
        <span>{t.screens[name]}</span>
      </Link>
    </li>
  );
}

/** The browser itself tells whether it is open, closes it on Esc and on a press elsewhere, and gives the focus back. */
function More() {
  const t = useMessages().shell;
  const id = useId();
  const menu = useRef<HTMLUListElement>(null);
  const close = (): void => menu.current?.hidePopover();
  return (
    <li>
      <button type="button" popoverTarget={id}>
        <ScreenSign of="more" />
        <span>{t.more}</span>
      </button>
      <ul ref={menu} id={id} popover="auto" className={styles.menu}>
        {REST.map((name) => (
          <Entry key={name} name={name} onClick={close} />
        ))}
      </ul>
    </li>
  );
}
