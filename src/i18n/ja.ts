import { actions } from './ja/actions';
import { cards } from './ja/cards';
import { compare } from './ja/compare';
import { data } from './ja/data';
import { deck } from './ja/deck';
import { exam } from './ja/exam';
import { finished } from './ja/finished';
import { keys } from './ja/keys';
import { plan } from './ja/plan';
import { problems } from './ja/problems';
import { progress } from './ja/progress';
import { ready } from './ja/ready';
import { report } from './ja/report';
import { settings } from './ja/settings';
import { shell } from './ja/shell';
import { study } from './ja/study';
import { today } from './ja/today';
import { why } from './ja/why';
import type { Messages } from './messages';

export const ja: Messages = {
  actions,
  cards,
  compare,
  data,
  deck,
  exam,
  finished,
  keys,
  plan,
  problems,
  progress,
  ready,
  report,
  settings,
  shell,
  study,
  today,
  why,
};
