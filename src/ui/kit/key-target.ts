const COMPOSING = 229;

/** Whether a key is meant for the app: not repeated, not part of Japanese input, not typed into a field, and no dialog or menu is open. */
export const isForKeys = (event: KeyboardEvent): boolean =>
  !event.repeat &&
  !event.isComposing &&
  event.keyCode !== COMPOSING &&
  !isTyping(event.target) &&
  document.querySelector('dialog[open], details[data-menu][open]') === null;

/** The keys that reveal and accept; held down, they must not press the button that has the focus again and again. */
export const isAnswerKey = ({ code }: KeyboardEvent): boolean => code === 'Space' || code === 'Enter' || code === 'NumpadEnter';

/** Whether Space or Enter on this element means the element itself. */
export const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a[href], summary, select, [role="button"]') !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);
