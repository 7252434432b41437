// Answers wait here until the school has stored them: through a lost network, a closed tab, an ended session. They are
// sent in the order they were given, each under the key it was born with, so that sending twice stores once.
//
// The browser keeps them by owner: on a shared computer nobody's answers leave under another's name. Whoever is on the page
// is said by its [data-outbox] element, which also has the words for how it stands.

const PREFIX = 'headsup:answer:';
const PATIENCE = 15_000; // ms for one answer to be stored
const WAITS = [2000, 5000, 10_000, 20_000, 30_000];

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
const place = () => document.querySelector('[data-outbox]');
const owner = () => place()?.dataset.owner;

let failures = 0;
let counter = 0;
let retry = null;
let sending = false;
let trouble = null; // null, 'network' or 'signed-out'

/** A key no other answer has. randomUUID is missing where a school runs without TLS. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A post as our pages make them; throws when it never arrived. */
export function post(url, body, options = {}) {
  const headers = { 'X-Requested-With': 'fetch', ...options.headers };
  if (meta('csrf-header')) headers[meta('csrf-header')] = meta('csrf-token');
  return fetch(url, { method: 'POST', credentials: 'same-origin', redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE), ...options, headers, body: new URLSearchParams(body) });
}

/** Signed out, or somebody else signed in here meanwhile: nothing may be sent from this page any more. */
export const isSignedOut = (response) =>
  response.type === 'opaqueredirect' || response.status === 401 || response.status === 403;

/** The answers of this page's reader that are still here, oldest first: {at, url, question, body}. */
export function waiting() {
  const mine = `${PREFIX}${owner()}:`;
  return Object.keys(localStorage).filter((key) => key.startsWith(mine)).sort()
    .map((key) => ({ ...JSON.parse(localStorage.getItem(key)), at: key }));
}

/** Keeps an answer first and sends it then. document hears 'answer-stored', 'answer-refused' or 'answer-lost'. */
export function keep(url, question, body) {
  const moment = String(Date.now()).padStart(15, '0') + String(counter++).padStart(4, '0');
  localStorage.setItem(`${PREFIX}${owner()}:${moment}`, JSON.stringify({ url, question, body }));
  flush();
}

function tell(name, entry, html) {
  document.dispatchEvent(new CustomEvent(name, { detail: { question: entry.question, html } }));
}

/** One answer's fate; false when it has to wait, and all behind it too. */
async function deliver(entry) {
  let response;
  let html;
  try {
    response = await post(entry.url, entry.body, { headers: { 'X-Question': entry.question } });
    html = await response.text();
  } catch {
    trouble = 'network';
    return false;
  }
  if (isSignedOut(response)) {
    trouble = 'signed-out';
    return false;
  }
  const ours = html.includes(`id="question-${entry.question}"`); // and not a page of something in between
  if (response.ok && ours) tell('answer-stored', entry, html);
  else if (response.status === 422 && ours) tell('answer-refused', entry, html);
  else if ([400, 404, 413, 422].includes(response.status)) tell('answer-lost', entry);
  else {
    trouble = 'network';
    return false;
  }
  localStorage.removeItem(entry.at);
  trouble = null;
  failures = 0;
  return true;
}

/** Sends what waits. Of several tabs one does it at a time. */
export async function flush() {
  if (sending || !owner()) return;
  sending = true;
  clearTimeout(retry);
  const work = async () => {
    for (let next = waiting()[0]; next; next = waiting()[0]) {
      if (!await deliver(next)) break;
      show('saved');
    }
  };
  try {
    await (navigator.locks ? navigator.locks.request('headsup-outbox', work) : work());
  } finally {
    sending = false;
  }
  show();
  if (trouble === 'signed-out' && !waiting().length) location.reload(); // signed in beside this page, and sent from there
  if (waiting().length && trouble !== 'signed-out') {
    retry = setTimeout(flush, trouble ? WAITS[Math.min(failures++, WAITS.length - 1)] : 0);
  }
}

function show(word) {
  const outbox = place();
  if (!outbox) return;
  const count = waiting().length;
  const state = count && trouble ? (trouble === 'signed-out' ? 'signedOut' : 'waiting') : word;
  if (!state) return;
  outbox.dataset.standing = state;
  outbox.querySelector('[data-words]').textContent = outbox.dataset[state].replace('%', count);
  outbox.querySelector('[data-sign-in]').hidden = state !== 'signedOut';
}

document.addEventListener('answer-lost', () => show('refused'));
document.addEventListener('htmx:afterSwap', () => show());
addEventListener('online', flush);
addEventListener('focus', () => { if (trouble === 'signed-out' || waiting().length) flush(); });
if (owner() && waiting().length) {
  trouble = navigator.onLine ? null : 'network';
  show();
  flush();
}
