import { Link, useLocation } from 'wouter';
import type { Messages } from '../../i18n/messages';
import { useMessages } from '../app-context';
import styles from './nav.module.css';

type Screen = keyof Messages['shell']['screens'];

/** The screens one goes to by oneself, in the order of the bar. */
const SCREENS: readonly (readonly [name: Screen, href: string])[] = [
  ['today', '/'],
  ['test', '/test'],
  ['compare', '/compare'],
  ['cards', '/cards'],
  ['progress', '/progress'],
  ['ready', '/ready'],
];

/** Where one thing has the whole attention there is no bar. */
const QUIET = /^\/(study|practice|contrast|test\/.+)/;

/** The bar of screens under the header. */
export function Nav() {
  const t = useMessages().shell;
  const [location] = useLocation();
  if (QUIET.test(location)) return null;
  return (
    <nav aria-label={t.navigation} className={styles.nav}>
      <ul>
        {SCREENS.map(([name, href]) => (
          <li key={name}>
            <Link href={href} aria-current={location === href || location.startsWith(`${href}/`) ? 'page' : undefined}>
              {t.screens[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
