// A list whose items are carried to another place by mouse or finger; letting go sends the form it stands in, as its
// arrows do. What is marked data-fixed stays where it is.

const EDGE = 70; // px from the window's edge where a long list moves along
const STEP = 16; // px

// The others move: an item that is taken out of its list, even for a moment, slips from the hand that holds it.
function makeWay(item, over, upper) {
  const isAfter = (one) => item.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (isAfter(over)) {
    const last = upper ? over.previousElementSibling : over;
    while (isAfter(last)) item.before(item.nextElementSibling);
  } else {
    const first = upper ? over : over.nextElementSibling;
    while (first !== item && !isAfter(first)) item.after(item.previousElementSibling);
  }
}

document.querySelectorAll('[data-reorder] .grip').forEach((grip) => {
  const item = grip.closest('li');
  const list = item.parentElement;
  const before = [...list.children].indexOf(item);
  grip.hidden = false;
  grip.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    grip.setPointerCapture(event.pointerId);
    item.classList.add('carrying-item');
  });
  grip.addEventListener('pointermove', (event) => {
    if (!grip.hasPointerCapture(event.pointerId)) return;
    scrollBy(0, event.clientY < EDGE ? -STEP : event.clientY > innerHeight - EDGE ? STEP : 0);
    const over = document.elementFromPoint(item.getBoundingClientRect().left + 1, event.clientY)?.closest('li');
    if (!over || over === item || over.parentElement !== list || 'fixed' in over.dataset) return;
    const { top, height } = over.getBoundingClientRect();
    makeWay(item, over, event.clientY < top + height / 2);
  });
  grip.addEventListener('lostpointercapture', () => {
    item.classList.remove('carrying-item');
    const place = [...list.children].indexOf(item);
    if (place === before) return;
    const form = item.closest('form');
    for (const [name, value] of [['carried', item.id], ['place', place]]) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    form.requestSubmit();
  });
});
