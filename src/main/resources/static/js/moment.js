// "Stop at this moment": writes where the video stands into the field it names, as teachers would type it.

const player = document.getElementById('player');

function typed(seconds) {
  const tenths = Math.round(seconds * 10);
  const whole = Math.floor(tenths / 10);
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return tenths % 10 ? `${text}.${tenths % 10}` : text;
}

function seconds(text) {
  const match = /^\s*(\d+):([0-5]?\d(?:[.,]\d+)?)\s*$/.exec(text);
  return match && Number(match[1]) * 60 + Number(match[2].replace(',', '.'));
}

document.querySelectorAll('[data-take-moment]').forEach((button) => {
  const field = document.querySelector(button.dataset.takeMoment);
  button.hidden = false;
  button.addEventListener('click', () => {
    player.pause();
    // Not past the end by a rounded tenth.
    field.value = typed(Math.min(player.currentTime, Math.floor(player.duration * 10) / 10));
    field.focus();
  });
  // A moment that is typed shows its picture.
  field.addEventListener('change', () => {
    const at = seconds(field.value);
    if (at !== null && at <= player.duration) player.currentTime = at;
  });
  const at = seconds(field.value);
  if (at) player.addEventListener('loadedmetadata', () => { player.currentTime = at; }, { once: true });
});
