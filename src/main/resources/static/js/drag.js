// Names are carried to a place by mouse, pen or finger; letting go sends the board's own form, as the tray's buttons do.
// A finger first rests for a moment, so that a swipe still scrolls and a tap still ticks.

const FAR = 8; // px that tell a drag from a click
const REST = 280; // ms that tell a drag from a swipe

let drag = null;

const targetAt = (x, y) => document.elementFromPoint(x, y)?.closest('#moves [data-to]');

document.addEventListener('pointerdown', (event) => {
  const chip = event.target.closest('.pick');
  if (!chip?.closest('#moves') || event.button !== 0 || drag) return;
  drag = { chip, x: event.clientX, y: event.clientY, pointer: event.pointerId, finger: event.pointerType === 'touch' };
  if (drag.finger) drag.rest = setTimeout(start, REST);
});

function start() {
  const own = drag.chip.querySelector('input');
  drag.inputs = own.checked ? [...own.form.querySelectorAll('.pick input:checked')] : [own];
  drag.ghost = document.createElement('div');
  drag.ghost.className = 'carried chip';
  drag.ghost.textContent = drag.inputs.map((input) => input.closest('.pick').querySelector('b').textContent).join(', ');
  document.body.append(drag.ghost);
  document.body.classList.add('carrying');
  follow(drag.x, drag.y);
}

function follow(x, y) {
  drag.ghost.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
  const target = targetAt(x, y);
  if (target === drag.target) return;
  drag.target?.classList.remove('target');
  target?.classList.add('target');
  drag.target = target;
}

document.addEventListener('pointermove', (event) => {
  if (!drag || event.pointerId !== drag.pointer) return;
  const far = Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > FAR;
  if (!drag.ghost && far) {
    if (drag.finger) return end(); // a swipe
    start();
  }
  if (drag.ghost) follow(event.clientX, event.clientY);
});

document.addEventListener('pointerup', (event) => {
  if (!drag || event.pointerId !== drag.pointer) return;
  const { ghost, inputs } = drag;
  const target = ghost && targetAt(event.clientX, event.clientY);
  end();
  if (!ghost) return;
  if (target) send(document.getElementById('moves'), inputs, target.dataset.to);
  // The click that follows a drag would tick the name again.
  const swallow = (click) => { click.preventDefault(); click.stopPropagation(); };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 50);
});

// The board may have been drawn again meanwhile. What the hand took is sent as it was seen then: the server says if
// somebody else was faster.
function send(form, inputs, to) {
  const values = new Set(inputs.map((input) => input.value));
  form.querySelectorAll('.pick input').forEach((input) => { input.checked = values.delete(input.value); });
  const added = [...values].map((value) => field('input', { type: 'hidden', name: 'students', value }));
  const button = field('button', { name: 'to', value: to, hidden: true });
  form.append(...added, button);
  button.click(); // htmx knows a button by its click
  [...added, button].forEach((element) => element.remove());
}

const field = (tag, attributes) => Object.assign(document.createElement(tag), attributes);

function end() {
  clearTimeout(drag.rest);
  drag.ghost?.remove();
  drag.target?.classList.remove('target');
  document.body.classList.remove('carrying');
  drag = null;
}

document.addEventListener('pointercancel', () => drag && end());
document.addEventListener('keydown', (event) => event.key === 'Escape' && drag && end());
// Once a finger carries a name, the page must not scroll under it.
document.addEventListener('touchmove', (event) => drag?.ghost && event.preventDefault(), { passive: false });
document.addEventListener('contextmenu', (event) => drag?.ghost && event.preventDefault());
document.addEventListener('dragstart', (event) => event.target.closest?.('.pick') && event.preventDefault());
