import { type Calibration, ENOUGH_FORECASTS } from '../../core/stats/calibration';
import { formatShare } from '../../i18n/format';
import { useLanguage, useMessages } from '../app-context';
import styles from './ready.module.css';

/** How earlier forecasts came true, so that today's can be trusted as far as they deserve. */
export function CalibrationBox({ calibration }: { readonly calibration: Calibration }) {
  const t = useMessages().ready.calibration;
  const language = useLanguage();
  const { answers, predicted, recalled, bands, verdict } = calibration;
  const share = (value: number): string => formatShare(value, language);
  return (
    <section aria-labelledby="calibration" className={styles.section}>
      <h2 id="calibration">{t.heading}</h2>
      {verdict === 'too-few' ? (
        <p className={styles.soft}>{t.tooFew(answers, ENOUGH_FORECASTS)}</p>
      ) : (
        <>
          <p>
            {verdict === 'holds' ? t.holds(answers) : t.off} {t.whole(share(predicted), share(recalled))}
          </p>
          <table className={styles.table} aria-labelledby="calibration">
            <thead>
              <tr>
                <th scope="col">{t.forecast}</th>
                <th scope="col">{t.cameTrue}</th>
                <th scope="col">{t.answers}</th>
              </tr>
            </thead>
            <tbody>
              {bands.map((band) => (
                <tr key={band.from}>
                  <th scope="row">{t.range(share(band.from), share(band.to))}</th>
                  <td>{share(band.recalled)}</td>
                  <td>{band.answers}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
