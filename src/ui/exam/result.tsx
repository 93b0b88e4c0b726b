import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { TestEnd, TestRun } from '../../core/exam/run';
import { markedIn, scoresByDomain, scoresByTopic } from '../../core/exam/score';
import { useActions, useLanguage, useMessages } from '../app-context';
import { Button } from '../kit/button';
import { Page } from '../kit/page';
import { Panel } from '../kit/panel';
import { StatusLine } from '../kit/status-line';
import { EffectLines } from './effect-lines';
import { GoOn } from './go-on';
import { ResultFigures } from './result-figures';
import { Review } from './review';
import { ScoreBars } from './score-bars';
import { topicName } from './topic-name';
import { useExamActions } from './use-exam';

interface ResultProps {
  readonly run: TestRun;
  readonly end: TestEnd;
}

/** How a test came out, honestly: shares and their uncertainty, never a score that AWS would give. */
export function Result({ run, end }: ResultProps) {
  const t = useMessages().exam;
  const language = useLanguage();
  const [, goTo] = useLocation();
  const { catalog } = useActions();
  const { takeBack } = useExamActions();
  const [isTakenBack, setIsTakenBack] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const marked = markedIn(run);
  const exam = catalog.exams.find(({ id }) => id === run.setup.exam);
  if (isTakenBack) {
    return (
      <Page title={t.result.title}>
        <Panel>
          <h1>{t.heading}</h1>
          <p role="status">{t.result.takenBack}</p>
          <Button look="primary" onClick={() => goTo('/test')}>
            {t.heading}
          </Button>
        </Panel>
        <StatusLine />
      </Page>
    );
  }
  return (
    <Page title={t.result.title}>
      <Panel aria-labelledby="result">
        <h1 id="result" ref={heading} tabIndex={-1}>
          {t.result.heading}
        </h1>
        {end.reason === 'time' && <p>{t.result.timeUp}</p>}
        <ResultFigures run={run} end={end} marked={marked} exam={exam} />
        <EffectLines end={end} />
      </Panel>
      <GoOn run={run} end={end} />
      {exam !== undefined && (
        <ScoreBars
          heading={t.result.domains}
          scores={scoresByDomain(marked).map(({ part, ...score }) => ({
            name: exam.domains[part - 1]?.name[language] ?? String(part),
            ...score,
          }))}
        />
      )}
      <ScoreBars
        heading={t.result.topics}
        scores={scoresByTopic(marked, catalog).map(({ part, ...score }) => ({ name: topicName(part, catalog, language), ...score }))}
      />
      <Review run={run} marked={marked} />
      <div>
        <Button look="quiet" onClick={() => void takeBack(run).then(() => setIsTakenBack(true))}>
          {t.result.takeBack}
        </Button>
      </div>
      <StatusLine />
    </Page>
  );
}
