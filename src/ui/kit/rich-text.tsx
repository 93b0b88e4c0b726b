import { Fragment } from 'react';

export interface RichTextProps {
  readonly text: string;
}

/** Card text: plain, except that what stands between backticks is code. */
export function RichText({ text }: RichTextProps) {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : <Fragment key={index}>{part}</Fragment>));
}
