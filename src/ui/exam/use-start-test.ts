import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ExamSetup } from '../../core/exam/setup';
import { useExamActions } from './use-exam';

interface StartTest {
  readonly isStarting: boolean;
  start(setup: ExamSetup, seed?: number): Promise<void>;
}

/** Begins a test and goes to it. */
export const useStartTest = (): StartTest => {
  const [, goTo] = useLocation();
  const { start } = useExamActions();
  const [isStarting, setIsStarting] = useState(false);
  return {
    isStarting,
    async start(setup, seed) {
      setIsStarting(true);
      const test = await start(setup, seed);
      setIsStarting(false);
      if (test !== undefined) goTo(`/test/${test}`);
    },
  };
};
