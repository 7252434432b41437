// The video of a lesson: stops at each question, remembers where its student is, and says what was watched.
// Everything it knows about the world is in data attributes of [data-player]; see progress/_player.html.

import { isSignedOut, keep, newKey, post, waiting } from './outbox.js';

const SEND_EVERY = 5000; // ms of playing between two words to the server
const SLOW = 2500; // ms after which an answer counts as waiting, and its student may go on
const GAP = 3000; // ms between two looks at the clock that still count as playing on
const SPEED = 'headsup:speed';

class Player {
  constructor(root) {
    this.root = root;
    this.video = root.querySelector('video');
    this.form = root.querySelector('form.questions');
    this.current = null;
    this.unsent = [];
    this.last = null;
    this.telling = 0;
    this.finished = root.dataset.finished === 'true';
    this.store = `headsup:watched:${root.dataset.owner}:${root.dataset.lesson}`;
    withScript(root);
    if (this.video) this.followVideo();
    if (this.form) this.followQuestions();
    this.arrange();
  }

  // ---- the video

  followVideo() {
    const { video } = this;
    const kept = this.restoreUnsent();
    const start = () => {
      const ms = kept ?? Number(this.root.dataset.position);
      if (ms > 0 && ms < Number(this.root.dataset.duration) - 500) video.currentTime = ms / 1000;
      this.look();
    };
    if (video.readyState >= 1) start();
    else video.addEventListener('loadedmetadata', start, { once: true });

    video.addEventListener('timeupdate', () => { this.track(); this.look(); });
    video.addEventListener('seeking', () => { this.last = null; });
    video.addEventListener('seeked', () => { this.last = video.paused ? null : this.now; this.look(); });
    video.addEventListener('play', () => { this.last = this.now; });
    video.addEventListener('pause', () => { this.track(); this.last = null; this.tell(); });
    video.addEventListener('ended', () => { this.finished = true; this.look(); this.tell(); });
    setInterval(() => { if (!video.paused) this.tell(); }, SEND_EVERY);
    addEventListener('pagehide', () => this.tell({ keepalive: true }));
    document.addEventListener('visibilitychange', () => { if (document.hidden) this.tell({ keepalive: true }); });
    addEventListener('online', () => this.tell());

    // A look at every frame where the browser has it: timeupdate alone may be a quarter of a second late.
    if (video.requestVideoFrameCallback) {
      const frame = () => { this.look(); video.requestVideoFrameCallback(frame); };
      video.requestVideoFrameCallback(frame);
    }
    this.followSpeed();
  }

  followSpeed() {
    const select = this.root.querySelector('[data-speed]');
    select.addEventListener('change', () => {
      this.video.playbackRate = Number(select.value);
      localStorage.setItem(SPEED, select.value);
    });
    const known = localStorage.getItem(SPEED);
    if (known && [...select.options].some((option) => option.value === known)) {
      select.value = known;
      this.video.defaultPlaybackRate = Number(known);
      this.video.playbackRate = Number(known);
    }
    this.video.addEventListener('ratechange', () => {
      const rate = String(this.video.playbackRate);
      if ([...select.options].some((option) => option.value === rate)) select.value = rate;
    });
  }

  get now() {
    return Math.round(this.video.currentTime * 1000);
  }

  /** Adds what was played since the last look to what is to be told. */
  track() {
    if (this.video.seeking) return;
    const { now } = this;
    if (this.last !== null && now > this.last && now - this.last < GAP) {
      const open = this.unsent.at(-1);
      if (open && open[1] === this.last) open[1] = now;
      else this.unsent.push([this.last, now]);
    }
    this.last = now;
  }

  /** Tells the server where we are and what was watched. What doesn't arrive is told again; saying it twice does no harm. */
  async tell(options = {}) {
    const told = this.unsent;
    if (!told.length && this.now === this.toldAt) return this.checkDone();
    this.toldAt = this.now;
    this.telling += 1;
    localStorage.setItem(this.store, JSON.stringify({ position: this.now, segments: told }));
    this.unsent = [];
    try {
      const response = await post(this.root.dataset.viewing,
        { position: this.now, segments: told.map((part) => part.join('-')).join(',') }, options);
      if (response.status >= 500 || isSignedOut(response)) throw new Error(String(response.status));
      if (!this.unsent.length) localStorage.removeItem(this.store);
    } catch {
      this.unsent = [...told, ...this.unsent];
      this.toldAt = null;
      localStorage.setItem(this.store, JSON.stringify({ position: this.now, segments: this.unsent }));
    }
    this.telling -= 1;
    return this.checkDone();
  }

  restoreUnsent() {
    const kept = JSON.parse(localStorage.getItem(this.store) ?? 'null');
    if (kept) this.unsent = kept.segments;
    return kept?.position ?? null;
  }

  // ---- the questions

  get questions() {
    return this.form ? [...this.form.querySelectorAll('[data-question]')] : [];
  }

  get openOnes() {
    return this.questions.filter((question) => question.dataset.settled !== 'true' && question.dataset.state !== 'pending');
  }

  followQuestions() {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const question = document.activeElement.closest('[data-question]') ?? this.current;
      if (question) this.answer(question);
    });
    this.form.addEventListener('click', (event) => {
      const question = event.target.closest('[data-question]');
      if (event.target.closest('[data-send]')) this.answer(question);
      if (event.target.closest('[data-watch-again]')) this.watchAgain(question);
      if (event.target.closest('[data-go-on]')) this.goOn();
    });
    document.addEventListener('answer-stored', (event) => this.replace(event.detail));
    document.addEventListener('answer-refused', (event) => this.replace(event.detail));
    document.addEventListener('htmx:afterSwap', () => {
      const after = document.getElementById('after');
      if (!this.done || !after) return;
      this.done = after.childElementCount > 0; // else the server thinks there is more to watch
      after.scrollIntoView({ block: 'nearest' });
    });
    waiting().forEach((entry) => this.pend(document.getElementById(`question-${entry.question}`)));
  }

  /** The earliest question that stands before this moment and has no answer stops the video. */
  look() {
    if (!this.video || this.video.seeking || this.video.readyState < 1) return;
    const { now } = this;
    const stop = this.openOnes.find((question) => this.video.ended
      || (Number(question.dataset.at) <= now && !question.dataset.late));
    if (!stop) return;
    if (!this.video.paused) this.video.pause();
    if (now - Number(stop.dataset.at) > 600 && !this.video.ended) this.video.currentTime = Number(stop.dataset.at) / 1000;
    if (stop !== this.current) this.ask(stop);
  }

  ask(question) {
    this.current = question;
    if (document.fullscreenElement) document.exitFullscreen();
    this.arrange();
    question.querySelector('legend').focus({ preventScroll: true });
    question.scrollIntoView({ block: 'nearest' });
    startTimer(question);
  }

  /** Shows the current question first and those with an answer after it; what is still to come stays unseen. */
  arrange() {
    const { questions } = this;
    questions.forEach((question) => {
      const current = question === this.current;
      question.classList.toggle('current', current);
      question.hidden = Boolean(this.video) && !current && question.dataset.state === 'open';
      const goOn = question.querySelector('[data-go-on]');
      if (goOn) goOn.hidden = !current || !this.video;
      const again = question.querySelector('[data-watch-again]');
      if (again) again.hidden = !this.video;
    });
    this.form?.toggleAttribute('data-nothing-yet', questions.every((question) => question.hidden));
  }

  answer(question) {
    const name = `answer.${question.dataset.question}`;
    const values = question.dataset.state === 'pending' ? [] : new FormData(this.form).getAll(name);
    const talk = question.querySelector('input[value="talked"]');
    const given = (talk ? ['talked'] : values).join(',').trim();
    if (!given) {
      question.querySelector('input:not([type=hidden]), textarea')?.focus();
      return;
    }
    question.setAttribute('aria-busy', 'true');
    question.querySelector('[data-send]').disabled = true;
    setTimeout(() => { if (question.isConnected) this.pend(question); }, SLOW);
    keep(this.root.dataset.answers, question.dataset.question,
      { [name]: given, [`key.${question.dataset.question}`]: newKey() });
  }

  /** The answer is kept here but not stored yet: no word on right or wrong, and nobody has to sit and wait. */
  pend(question) {
    if (!question || question.dataset.state === 'pending') return;
    question.dataset.state = 'pending';
    question.removeAttribute('aria-busy');
    question.querySelectorAll('input, textarea, [data-send], [data-watch-again]').forEach((part) => { part.disabled = true; });
    question.querySelector('[data-send]')?.toggleAttribute('hidden', true);
    question.querySelector('[data-watch-again]')?.toggleAttribute('hidden', true);
    question.querySelector('fieldset').append(this.root.querySelector('template[data-pending]').content.cloneNode(true));
    this.arrange();
    if (question === this.current) question.querySelector('[data-go-on]').focus();
  }

  /** The server has answered: the question as it stands now. */
  replace({ question: id, html }) {
    const old = document.getElementById(`question-${id}`);
    if (!old || !this.root.contains(old)) return;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const question = document.adoptNode(parsed.getElementById(`question-${id}`));
    const wasCurrent = old === this.current;
    old.replaceWith(question);
    withScript(question);
    if (wasCurrent) this.current = question;
    else question.dataset.late = 'true'; // the word came when they had gone on: asked again at the end, not in between
    this.arrange();
    if (wasCurrent) this.focusOn(question);
    this.checkDone();
  }

  focusOn(question) {
    const next = question.querySelector('[data-go-on]:not([hidden])')
      ?? (question.querySelector('.wrong') ? null : question.querySelector('[data-watch-again]:not([hidden])'))
      ?? question.querySelector('input:not([type=hidden]), textarea') ?? question.querySelector('legend');
    next.setAttribute('aria-describedby', `said-${question.dataset.question}`);
    next.focus();
  }

  watchAgain(question) {
    this.current = null;
    delete question.dataset.late;
    this.video.currentTime = Number(question.dataset.replay) / 1000;
    this.arrange();
    this.video.focus({ preventScroll: true });
    this.video.scrollIntoView({ block: 'nearest' });
    this.video.play();
  }

  goOn() {
    this.current = null;
    this.arrange();
    this.look();
    if (this.current) return;
    if (this.video.ended || this.now >= Number(this.root.dataset.duration) - 300) {
      this.checkDone();
      return;
    }
    this.video.focus({ preventScroll: true });
    this.video.play();
  }

  /** When nothing is left to do here, the page says what comes next. */
  checkDone() {
    const after = document.getElementById('after');
    const settled = this.questions.every((question) => question.dataset.settled === 'true');
    if (this.done || this.telling || !after || !window.htmx || !settled || (this.video && !this.finished)) return;
    this.done = true;
    htmx.trigger(after, 'lesson-done');
  }
}

function withScript(part) {
  part.querySelectorAll('[data-with-script]').forEach((element) => { element.hidden = false; });
  part.querySelectorAll('[data-without-script]').forEach((element) => { element.hidden = true; });
}

/** A minute to talk: it counts down in words and hurries nobody; the button is there all along. */
function startTimer(question) {
  const timer = question.querySelector('[data-timer]');
  if (!timer || !timer.hidden) return;
  let left = Number(timer.dataset.seconds);
  timer.hidden = false;
  const show = () => { timer.textContent = timer.dataset.words.replace('%', left); };
  show();
  const clock = setInterval(() => {
    left -= 1;
    if (left <= 0 || !timer.isConnected) clearInterval(clock);
    show();
  }, 1000);
}

document.querySelectorAll('[data-player]').forEach((root) => new Player(root));
