import { useEffect } from 'react';
import { Link } from 'wouter';
import { MOST_PER_DAY } from '../../core/settings/learner-settings';
import { useActions, useApp, useMessages } from '../app-context';
import { LanguageSwitch } from '../kit/language-switch';
import { Page } from '../kit/page';
import { StatusLine } from '../kit/status-line';
import { Data } from './data';
import { Erase } from './erase';
import { ExamChoice } from './exam-choice';
import { KeySettings } from './key-settings';
import { NumberSetting } from './number-setting';
import styles from './settings.module.css';
import { ThemeChoice } from './theme-choice';

/** Everything that can be set, in one column. */
export function Settings() {
  const t = useMessages();
  const { changeSettings, dismissNotice } = useActions();
  useEffect(dismissNotice, [dismissNotice]);
  const settings = useApp((state) => state.settings);
  return (
    <Page title={t.shell.titles.settings}>
      <p>
        <Link href="/" className={styles.back}>
          ← {t.shell.today}
        </Link>
      </p>
      <h1>{t.settings.heading}</h1>
      <section aria-labelledby="look" className={styles.section}>
        <h2 id="look">{t.settings.look}</h2>
        <LanguageSwitch />
        <ThemeChoice />
      </section>
      <section aria-labelledby="day" className={styles.section}>
        <h2 id="day">{t.settings.day}</h2>
        <NumberSetting
          label={t.settings.newPerDay}
          value={settings.newPerDay}
          most={MOST_PER_DAY}
          onChange={(newPerDay) => void changeSettings({ newPerDay })}
        />
        <NumberSetting
          label={t.settings.duePerDay}
          value={settings.duePerDay}
          most={MOST_PER_DAY}
          onChange={(duePerDay) => void changeSettings({ duePerDay })}
        />
        <p className={styles.soft}>{t.settings.limitsHint}</p>
        <label className={styles.row}>
          {t.settings.rollover}
          <select value={settings.rolloverHour} onChange={(event) => void changeSettings({ rolloverHour: Number(event.target.value) })}>
            {Array.from({ length: 24 }, (_, hour) => (
              <option key={hour} value={hour}>
                {t.settings.hour(hour)}
              </option>
            ))}
          </select>
        </label>
        <p className={styles.soft}>{t.settings.rolloverHint}</p>
      </section>
      <ExamChoice />
      <KeySettings />
      <Data />
      <StatusLine />
      <Erase />
    </Page>
  );
}
