import type { Theme } from '../../core/ports';
import { useActions, useApp, useMessages } from '../app-context';
import styles from './shell.module.css';

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

/** Goes round as the device, light, dark. Its name says which one is on. */
export function ThemeButton() {
  const t = useMessages().shell;
  const { setTheme } = useActions();
  const theme = useApp((state) => state.preferences.theme);
  const name = `${t.theme}: ${t.themeNames[theme]}`;
  return (
    <button type="button" className={styles.tool} aria-label={name} title={name} onClick={() => setTheme(NEXT[theme])}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
        {theme !== 'light' && <path d={theme === 'dark' ? FULL : HALF} fill="currentColor" />}
      </svg>
    </button>
  );
}

const FULL = 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16';
const HALF = 'M12 4a8 8 0 0 1 0 16z';
