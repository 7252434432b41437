// A student says it in place of writing it: the recording, a minute at most, becomes the form's own file.

const LONGEST = 60_000;
const SHAPES = { webm: 'audio/webm;codecs=opus', mp4: 'audio/mp4' };
const shape = Object.keys(SHAPES).find((name) => window.MediaRecorder?.isTypeSupported(SHAPES[name]));

let running = null; // the one recording of this page
function stop() {
  const { recorder } = running;
  running = null;
  recorder.stop();
}

function prepare(box) {
  const [file, button, said] = ['input', 'button', '[role=status]'].map((one) => box.querySelector(one));
  const label = button.querySelector('span');
  let asking = false; // for the microphone: once, however often the button is pressed
  file.hidden = true;
  button.hidden = false;

  const kept = (chunks, seconds) => {
    const files = new DataTransfer();
    files.items.add(new File(chunks, `voice.${shape}`, { type: SHAPES[shape] }));
    file.files = files.files;
    said.textContent = box.dataset.done.replace('{0}', seconds);
  };

  const start = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const chunks = [];
    const from = Date.now();
    const recorder = new MediaRecorder(stream, { mimeType: SHAPES[shape], audioBitsPerSecond: 32_000 });
    const end = setTimeout(stop, LONGEST);
    recorder.addEventListener('dataavailable', (event) => chunks.push(event.data));
    recorder.addEventListener('stop', () => {
      clearTimeout(end);
      stream.getTracks().forEach((track) => track.stop());
      label.textContent = box.dataset.start;
      kept(chunks, Math.max(1, Math.round((Date.now() - from) / 1000)));
    });
    if (running) stop();
    running = { box, recorder };
    recorder.start();
    stopWithoutItsPlace();
    label.textContent = box.dataset.stop;
    said.textContent = box.dataset.running;
  };

  button.addEventListener('click', () => {
    if (running?.box === box) return stop();
    if (asking) return;
    asking = true;
    start().catch(() => { // no microphone, or not allowed: a file still is
      said.textContent = box.dataset.denied;
      file.hidden = false;
    }).finally(() => { asking = false; });
  });
}

// The page was drawn again without the question: nobody could stop it any more, and nothing listens on unasked.
const stopWithoutItsPlace = () => {
  if (running && !running.box.isConnected) stop();
};

const enhance = () => {
  stopWithoutItsPlace();
  if (!shape || !navigator.mediaDevices) return;
  document.querySelectorAll('[data-voice] > button[hidden]').forEach((button) => prepare(button.parentElement));
};
enhance();
document.addEventListener('htmx:afterSettle', enhance);
