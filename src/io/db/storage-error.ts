import type { StorageError, StorageReason } from '../../core/ports';

/** Turns what the database threw into one of the reasons a learner can be told. */
export const storageErrorFrom = (thrown: unknown): StorageError => ({
  type: 'storage',
  reason: reasonOf(thrown),
  detail: namesOf(thrown).join(' ← '),
});

/** The connection broke under the transaction (WebKit does that after sleep); a new one may well work. */
export const isBrokenConnection = (thrown: unknown): boolean =>
  namesOf(thrown).some((name) => ['DatabaseClosedError', 'InvalidStateError', 'TransactionInactiveError', 'UnknownError'].includes(name));

/** A row that should be new is there already: what is stored beside the log does not fit it. */
export const isDoubt = (thrown: unknown): boolean => namesOf(thrown).includes('ConstraintError');

/** The database was written before and is empty now: cleared, or thrown out by the browser. */
export class VanishedError extends Error {
  override readonly name = 'VanishedError';
}

export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

const reasonOf = (thrown: unknown): StorageReason => {
  const names = namesOf(thrown);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('NewerDatabaseError') || names.includes('VersionError')) return 'newer';
  if (names.includes('VanishedError')) return 'vanished';
  if (names.includes('MissingAPIError') || names.includes('SecurityError')) return 'off';
  if (names.includes('DatabaseClosedError')) return 'closed';
  return 'failed';
};

/** The error's name and those of the errors inside it: Dexie wraps a full disk in an AbortError. */
const namesOf = (thrown: unknown): string[] => {
  const names: string[] = [];
  for (let error = thrown; error !== undefined && error !== null && names.length < 5; error = innerOf(error)) {
    names.push(nameOf(error));
  }
  return names;
};

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string' ? error.name : typeof error;

const innerOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined);
