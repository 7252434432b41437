// Keeps a piece of a page up to date while others work.
//
//   <section id="board" data-live="/teach/classes/1/board/changes"
//            hx-get="/teach/classes/1/board" hx-select="#board" hx-swap="outerHTML" hx-trigger="changed">
//
// The stream says that something changed ("changed"), never what; the page is asked again. It also says "beat" at least
// every 20 s, so that a connection which died in its sleep is noticed. Elements with the same stream share it.

const SETTLE = 300; // ms: many changes at once, one request
const STALE = 31_000; // ms, two beats: not to be trusted after a pause
const SILENCE = 45_000; // ms without a word before the connection counts as dead
const LONGEST_WAIT = 30_000;
const ON_THE_WAY = 10_000; // ms that a page which is being left may take

const streams = new Map();
const slower = (times) => Math.min(LONGEST_WAIT, 1000 * 2 ** times) * (0.5 + Math.random() / 2);
const elements = (url) => document.querySelectorAll(`[data-live="${CSS.escape(url)}"]`);

class Stream {
  constructor(url) {
    this.url = url;
    this.failures = 0;
    this.misses = 0;
    this.open();
  }

  open() {
    clearTimeout(this.retry);
    this.source?.close();
    this.source = new EventSource(this.url);
    this.heard();
    this.source.addEventListener('open', () => {
      if (this.lost) this.changed(); // whatever happened meanwhile was not told
      this.failures = 0;
      this.say(false);
    });
    this.source.addEventListener('beat', () => this.heard());
    this.source.addEventListener('changed', () => {
      this.heard();
      this.changed();
    });
    this.source.addEventListener('error', () => {
      this.say(true);
      if (this.source.readyState === EventSource.CLOSED) {
        this.changed(); // the answer to an ordinary request tells whether we were signed out
        this.later();
      }
    });
  }

  heard() {
    this.heardAt = Date.now();
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      this.say(true);
      this.open();
    }, SILENCE);
  }

  // The browser gives up for good when the server answers with an error; we don't, but ever more slowly.
  later() {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.open(), slower(this.failures++));
  }

  // After a sleep or another network a stream may look open and be dead: what was silent for two beats is opened anew.
  wake() {
    this.changed();
    if (this.source.readyState === EventSource.OPEN && Date.now() - this.heardAt < STALE) return this.say(false);
    this.lost = true; // so that the page asks once more when the stream stands
    this.open();
  }

  say(lost) {
    this.lost = lost;
    const anyLost = [...streams.values()].some((stream) => stream.lost || stream.misses);
    document.querySelectorAll('[data-live-word]').forEach((word) => { word.hidden = !anyLost; });
  }

  changed() {
    this.pending ??= setTimeout(() => {
      this.pending = null;
      if (this.asking) this.again = true; // the answer under way may be older than this change
      else elements(this.url).forEach(refresh);
    }, SETTLE);
  }

  // What could not be asked is asked again: the stream may stand all the while, and nobody would say "changed" once more.
  answered(status) {
    this.asking = false;
    const missed = status === 0 || status >= 500;
    clearTimeout(this.repeat);
    if (missed) this.repeat = setTimeout(() => this.changed(), slower(this.misses));
    this.misses = missed ? this.misses + 1 : 0;
    this.say(this.lost);
    if (this.again && !missed) {
      this.again = false;
      this.changed();
    }
  }

  close() {
    [this.retry, this.silence, this.pending, this.repeat].forEach(clearTimeout);
    this.source.close();
    this.misses = 0;
    this.say(false);
  }
}

// Never under somebody's hands: not while a dialog is open in it or they listen, nor while they type or choose. Names on the board are
// ticked for a while; board.js keeps their ticks.
const busy = (element) => element.querySelector('dialog[open]')
  || [...element.querySelectorAll('audio')].some((audio) => !audio.paused)
  || (element.contains(document.activeElement)
    && document.activeElement.matches('input:not([type=button],[type=submit],.pick input), textarea, select'));

export function refresh(element) {
  if (busy(element)) setTimeout(() => element.isConnected && refresh(element), 1000);
  else htmx.trigger(element, 'changed');
}

const streamOf = (event) => streams.get(event.detail.requestConfig.elt.dataset?.live);
document.addEventListener('htmx:beforeRequest', (event) => {
  const stream = streamOf(event);
  if (!stream) return;
  const { xhr } = event.detail;
  stream.asking = true;
  // Not htmx:afterRequest: from a piece that was swapped away meanwhile it never gets here.
  xhr.addEventListener('loadend', () => stream.answered(xhr.status));
});

// A piece that carries its version asks for nothing but a newer one.
document.addEventListener('htmx:configRequest', (event) => {
  const { version } = event.detail.elt.dataset;
  if (version && event.detail.triggeringEvent?.type === 'changed') event.detail.headers['If-None-Match'] = version;
});
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.xhr.status === 304) {
    event.detail.shouldSwap = false;
    event.stopImmediatePropagation();
  }
});

// What the reader had opened stays open; focus on an element with an id is kept by htmx.
document.addEventListener('htmx:beforeSwap', (event) => {
  const element = event.detail.target;
  if (!element.dataset?.live || event.detail.xhr.status >= 400) return;
  if (!event.detail.serverResponse.includes(`id="${element.id}"`)) {
    event.detail.shouldSwap = false; // signed out, or the hour is over: the whole page is another one now
    if (Date.now() - sentAt > ON_THE_WAY) location.reload();
    return;
  }
  const open = [...element.querySelectorAll('details[open][id]')].map((details) => details.id);
  document.addEventListener('htmx:afterSwap', () => {
    open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
  }, { once: true });
});

// Whoever sends a form is on their way to its answer; a reload in between would lead them elsewhere.
let sentAt = 0;
document.addEventListener('submit', (event) => {
  if (!event.defaultPrevented) sentAt = Date.now();
});

function follow() {
  const wanted = new Set([...document.querySelectorAll('[data-live]')].map((element) => element.dataset.live));
  streams.forEach((stream, url) => {
    if (!wanted.has(url)) {
      streams.delete(url);
      stream.close();
    }
  });
  wanted.forEach((url) => streams.has(url) || streams.set(url, new Stream(url)));
}

follow();
document.addEventListener('htmx:afterSettle', follow);
addEventListener('offline', () => streams.forEach((stream) => stream.say(true)));
addEventListener('online', () => streams.forEach((stream) => stream.wake()));
addEventListener('pageshow', (event) => event.persisted && streams.forEach((stream) => stream.open()));
addEventListener('pagehide', () => streams.forEach((stream) => stream.source.close()));
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) streams.forEach((stream) => stream.wake());
});
