// The board's own: its minutes go on while nobody moves, names that were ticked stay ticked when it is drawn again, and
// the clock's warnings are said once. Nothing here is needed to use the board.

import { refresh } from './live.js';
import { keepTicks } from './ticks.js';
import './drag.js';

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

// Arrows go from name to name, Enter to what can be done with those ticked, Escape unticks them all.
const FORWARD = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
document.addEventListener('keydown', (event) => {
  if (!event.target.matches('.pick input')) return;
  const form = event.target.form;
  if (FORWARD[event.key]) {
    const names = [...form.querySelectorAll('.pick input')];
    names.at((names.indexOf(event.target) + FORWARD[event.key]) % names.length).focus();
  } else if (event.key === 'Enter') {
    event.target.checked = true;
    form.querySelector('.tray button').focus();
  } else if (event.key === 'Escape') {
    form.querySelectorAll('.pick input:checked').forEach((input) => { input.checked = false; });
  } else return;
  event.preventDefault();
});
