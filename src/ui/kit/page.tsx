import { type ReactNode, useEffect } from 'react';
import { lazily } from './lazily';
import { useApp } from '../app-context';
import styles from './page.module.css';

const ProblemWords = lazily(async () => (await import('./problem-words')).ProblemWords);
const AskDialogs = lazily(async () => (await import('./ask-dialogs')).AskDialogs);

interface PageProps {
  /** What the browser's tab says. */
  readonly title: string;
  readonly children: ReactNode;
}

/** The column in which every screen stands, and what may have to be asked or told on any of them. */
export function Page({ title, children }: PageProps) {
  const problem = useApp((state) => state.problem);
  const isAsked = useApp((state) => state.problem?.type === 'clock' || state.olderAction !== undefined);
  useEffect(() => {
    document.title = title;
  }, [title]);
  // Whoever must be told of trouble is told at once.
  useEffect(() => void ProblemWords.preload(), []);
  return (
    <main id="content" className={styles.page} tabIndex={-1}>
      {children}
      {problem !== undefined && <ProblemWords problem={problem} />}
      {isAsked && <AskDialogs />}
    </main>
  );
}
