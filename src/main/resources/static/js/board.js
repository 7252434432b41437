// The board's own: its minutes go on while nobody moves, names that were ticked stay ticked when it is drawn again, and
// the clock's warnings are said once. Nothing here is needed to use the board.

import { refresh } from './live.js';
import { keepTicks } from './ticks.js';
import './drag.js';
import './pick.js';

const MINUTE = 60_000;
const board = () => document.getElementById('board');

setInterval(() => board() && !document.hidden && refresh(board()), MINUTE);

// A tick stands for "this student, there since then": whoever was moved meanwhile has another value and loses it.
keepTicks('board');

let said = document.querySelector('[data-say]')?.textContent;
document.addEventListener('htmx:afterSettle', () => {
  const warning = document.querySelector('[data-say]')?.textContent;
  const place = document.getElementById('said');
  if (place && warning && warning !== said) place.textContent = warning;
  said = warning;
});
