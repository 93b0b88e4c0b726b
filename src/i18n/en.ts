import { actions } from './en/actions';
import { cards } from './en/cards';
import { compare } from './en/compare';
import { data } from './en/data';
import { deck } from './en/deck';
import { exam } from './en/exam';
import { finished } from './en/finished';
import { keys } from './en/keys';
import { plan } from './en/plan';
import { problems } from './en/problems';
import { progress } from './en/progress';
import { ready } from './en/ready';
import { report } from './en/report';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { study } from './en/study';
import { today } from './en/today';
import { why } from './en/why';

export const en = {
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
