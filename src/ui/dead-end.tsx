import type { Messages } from '../i18n/messages';
import { Button } from './kit/button';
import { NoticeBox } from './kit/notice-box';
import { TechnicalDetail } from './kit/technical-detail';

interface DeadEndProps {
  readonly messages: Messages;
  /** What happened and that nothing is lost, in a sentence. */
  readonly text: string;
  readonly detail: string;
}

/** Nothing can be shown but this, and loading the page anew is the way on. Needs no store: there may be none. */
export function DeadEnd({ messages: { problems: t }, text, detail }: DeadEndProps) {
  return (
    <main id="content">
      <NoticeBox role="alert">
        <p>{text}</p>
        <Button look="primary" onClick={() => location.reload()}>
          {t.reload}
        </Button>
        <TechnicalDetail label={t.details} text={detail} />
      </NoticeBox>
    </main>
  );
}
