// What every page needs beyond plain links and forms. Nothing here is needed for a page to work.

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

// The token that forms carry in a hidden field, for requests that are not forms.
document.addEventListener('htmx:configRequest', (event) => {
  const header = meta('csrf-header');
  if (header) event.detail.headers[header] = meta('csrf-token');
});

// An error that our server worded for us comes with its target; anything else (a proxy's page) must not replace content.
document.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.xhr.getResponseHeader('HX-Retarget')) event.detail.shouldSwap = true;
});

const flash = () => document.getElementById('flash');

// A live piece says "reconnecting" in its own place.
function unreachable(event) {
  if (event.detail.requestConfig.elt.dataset.live) return;
  flash()?.replaceChildren(document.getElementById('unreachable').content.cloneNode(true));
}

document.addEventListener('htmx:sendError', unreachable);
document.addEventListener('htmx:timeout', unreachable);
document.addEventListener('htmx:responseError', (event) => {
  const { xhr } = event.detail;
  if (xhr.status === 401) location.reload(); // signed out meanwhile: the page itself leads to the door
  else if (!xhr.getResponseHeader('HX-Retarget')) unreachable(event);
});

// An old sentence must not stand over a new answer.
document.addEventListener('htmx:beforeRequest', (event) => {
  if (event.detail.requestConfig.verb !== 'get') flash()?.replaceChildren();
});

// After a refused form the reader starts at what is wrong, told in the words and the order of the form.
function toErrors(root) {
  const summary = root.matches?.('[data-errors]') ? root : root.querySelector?.('[data-errors]');
  if (!summary) return;
  const fields = [...summary.closest('form').querySelectorAll('[id]')].map((element) => element.id);
  const place = (item) => fields.indexOf(item.querySelector('a')?.hash.slice(1));
  [...summary.querySelectorAll('li')].sort((one, other) => place(one) - place(other)).forEach((item) => {
    const link = item.querySelector('a');
    const field = link && document.getElementById(link.hash.slice(1));
    const label = field?.labels?.[0] ?? field?.querySelector('legend');
    if (label) link.prepend(`${label.textContent.trim()}: `);
    item.parentElement.append(item);
  });
  summary.focus();
}
toErrors(document);
document.addEventListener('htmx:afterSwap', (event) => {
  toErrors(event.detail.elt);
  if (event.detail.elt.id === 'flash') event.detail.elt.scrollIntoView({ block: 'nearest' });
});

// A menu closes as people expect: by Escape, and by a tap elsewhere.
document.addEventListener('click', (event) => {
  document.querySelectorAll('details.menu[open]').forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && document.querySelector('details.menu[open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// <button type="button" data-print hidden>: shown only where a script can print.
document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});
