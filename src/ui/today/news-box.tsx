import { useEffect } from 'react';
import type { CardId } from '../../core/base/ids';
import { useActions, useApp, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { NoticeBox } from '../kit/notice-box';
import { RichText } from '../kit/rich-text';
import { useKeptFocus } from '../kit/use-kept-focus';
import styles from './today.module.css';

/** Tells once what has changed in facts that were learned before. */
export function NewsBox() {
  const t = useMessages().today;
  const language = useLanguage();
  const { lookAtNews, newsRead } = useActions();
  const keptFocus = useKeptFocus<HTMLButtonElement>();
  const news = useApp((state) => state.news);
  useEffect(() => {
    void lookAtNews();
  }, [lookAtNews]);
  if (news.length === 0) return null;
  return (
    <NoticeBox role="status">
      <h2 className={styles.newsHeading}>{t.news}</h2>
      <ul className={styles.news}>
        {news.map(({ card, on, what }) => (
          <li key={`${card} ${on}`}>
            <Question card={card} /> <RichText text={what[language]} />
          </li>
        ))}
      </ul>
      <Button {...keptFocus} onClick={() => void newsRead()}>
        {t.newsRead}
      </Button>
    </NoticeBox>
  );
}

/** What the touched card asks, as soon as its texts are there. */
function Question({ card }: { readonly card: CardId }) {
  const language = useLanguage();
  const { loadTexts } = useActions();
  const question = useApp((state) => state.questionOf(card, language));
  useEffect(() => {
    void loadTexts(card, language);
  }, [loadTexts, card, language]);
  if (question === undefined) return null;
  return (
    <em>
      <RichText text={question} />
    </em>
  );
}
