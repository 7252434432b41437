// A list whose items are carried to another place by mouse or finger; letting go sends the form it stands in, as its
// arrows do. What is marked data-fixed stays where it is.

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
    const over = document.elementFromPoint(item.getBoundingClientRect().left + 1, event.clientY)?.closest('li');
    if (!over || over === item || over.parentElement !== list || 'fixed' in over.dataset) return;
    const { top, height } = over.getBoundingClientRect();
    const upper = event.clientY < top + height / 2;
    list.insertBefore(item, upper ? over : over.nextSibling);
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
