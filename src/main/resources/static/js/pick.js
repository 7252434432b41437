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
