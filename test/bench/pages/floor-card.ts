/** Puts a card on the screen with the least there is: the same marks as the app's, so that both are watched alike. */
export const showQuestion = (question: string): void => {
  const article = document.querySelector('article');
  const heading = document.createElement('h1');
  heading.textContent = question;
  article?.replaceChildren(heading);
};

const BUTTONS = ['again', 'hard', 'good', 'easy'];

export const showAnswer = (answer: string): void => {
  const text = document.createElement('p');
  text.textContent = answer;
  const buttons = BUTTONS.map((name) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['grade'] = name;
    button.textContent = name;
    return button;
  });
  document.querySelector('article')?.append(text, ...buttons);
};

export const onKeys = (reveal: () => void, grade: () => void): void =>
  addEventListener('keydown', ({ key }) => {
    if (key === ' ') reveal();
    else if (key >= '1' && key <= '4') grade();
  });
