// The board's own: its minutes go on while nobody moves, and names that were ticked stay ticked when it is drawn again.

import { refresh } from './live.js';

const MINUTE = 60_000;
const board = () => document.getElementById('board');

setInterval(() => board() && !document.hidden && refresh(board()), MINUTE);

// A tick stands for "this student, there since then": whoever was moved meanwhile has another value and loses it.
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.target?.id !== 'board' || event.detail.requestConfig.verb !== 'get') return;
  const ticked = [...board().querySelectorAll('.pick input:checked')].map((input) => input.value);
  document.addEventListener('htmx:afterSwap', () => {
    board()?.querySelectorAll('.pick input').forEach((input) => { input.checked = ticked.includes(input.value); });
  }, { once: true });
});
