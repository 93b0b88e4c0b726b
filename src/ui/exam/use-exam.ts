import { useStore } from 'zustand';
import { type ExamState, examStore } from '../../store/exam/exam-store';
import { useStoreApi } from '../app-context';

export const useExam = <T>(selector: (state: ExamState) => T): T => useStore(examStore(useStoreApi()), selector);

/** What the exam store can do. Its state of the moment is not followed. */
export const useExamActions = (): ExamState => examStore(useStoreApi()).getState();
