// Names that are ticked keep their ticks when the piece they stand in is drawn again, also while a move is under way; those
// that the move took along don't.
export function keepTicks(id) {
  const ticked = (name) => [...document.querySelectorAll(`#${id} .pick input${name}`)];
  document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.target?.id !== id || !event.detail.shouldSwap) return;
    const sent = event.detail.requestConfig.formData?.getAll('students') ?? [];
    const kept = ticked(':checked').map((input) => input.value).filter((value) => !sent.includes(value));
    document.addEventListener('htmx:afterSwap', () => {
      ticked('').forEach((input) => { input.checked = kept.includes(input.value); });
    }, { once: true });
  });
}
