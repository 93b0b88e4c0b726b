import { useEffect } from 'react';
import { Link } from 'wouter';
import { MOST_PER_DAY } from '../../core/settings/learner-settings';
import { useActions, useApp, useMessages } from '../app-context';
import { LanguageSwitch } from '../kit/language-switch';
import { NumberField } from '../kit/number-field';
import { Page } from '../kit/page';
import { SelectField } from '../kit/select-field';
import { StatusLine } from '../kit/status-line';
import { Data } from './data';
import { Erase } from './erase';
import { ExamChoice } from './exam-choice';
import { KeySettings } from './key-settings';
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
        <NumberField
          label={t.settings.newPerDay}
          value={settings.newPerDay}
          most={MOST_PER_DAY}
          onChange={(newPerDay) => void changeSettings({ newPerDay })}
        />
        <NumberField
          label={t.settings.duePerDay}
          value={settings.duePerDay}
          most={MOST_PER_DAY}
          onChange={(duePerDay) => void changeSettings({ duePerDay })}
        />
        <p className={styles.soft}>{t.settings.limitsHint}</p>
        <SelectField
          label={t.settings.rollover}
          value={String(settings.rolloverHour)}
          options={Array.from({ length: 24 }, (_, hour) => [String(hour), t.settings.hour(hour)] as const)}
          onChange={(hour) => void changeSettings({ rolloverHour: Number(hour) })}
        />
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
