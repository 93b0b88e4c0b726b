import { THEMES } from '../../core/ports';
import { useActions, useApp, useMessages } from '../app-context';
import { Check } from '../kit/check';
import fieldset from '../kit/fieldset.module.css';

export function ThemeChoice() {
  const t = useMessages().shell;
  const { setTheme } = useActions();
  const theme = useApp((state) => state.preferences.theme);
  return (
    <fieldset className={fieldset.choices}>
      <legend>{t.theme}</legend>
      {THEMES.map((each) => (
        <Check key={each} type="radio" name="theme" checked={each === theme} onChange={() => setTheme(each)}>
          {t.themeNames[each]}
        </Check>
      ))}
    </fieldset>
  );
}
