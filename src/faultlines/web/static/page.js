// What every page shares: claims open beside their list without a reload, and J and K walk it.
export const $ = (what, within = document) => within.querySelector(what);
export const $$ = (what, within = document) => [...within.querySelectorAll(what)];
export const token = $('meta[name="token"]').content;

/** Whether keys are for us: nobody is typing, and no other key is held. */
export const free = (event) =>
  !event.ctrlKey && !event.metaKey && !event.altKey &&
  !event.target.closest('input, textarea, select, [contenteditable]');

/** Ask our own server; JSON comes back, or an Error with its words. */
export async function send(form) {
  const answer = await fetch('/decide', {
    method: 'POST', body: form,
    headers: { accept: 'application/json', 'x-faultlines-token': token },
  });
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.error);
  return told;
}

/** Say something for eyes and screen readers, until the next thing is said. */
export function say(words) {
  let line = $('#said');
  if (!line) {
    line = document.createElement('p');
    line.id = 'said';
    line.setAttribute('role', 'status');
    document.body.append(line);
  }
  line.textContent = words;
  line.hidden = !words;
}

const pane = $('#open');
const list = $('table.claims');
const rows = () => $$('tbody tr', list);
const linkOf = (row) => $('a[data-part]', row);

/** Open a row's claim beside the list. push: whether Back should return to the one before. */
export async function open(row, push = true) {
  const link = linkOf(row);
  const back = new URL(link.href);
  const way = `${link.dataset.part}&back=${encodeURIComponent(back.pathname + back.search)}`;
  const answer = await fetch(way);
  if (!answer.ok) return say('This claim can’t be opened. Load the page again.');
  // Our own server made this, and escaped every word of it.
  pane.innerHTML = await answer.text();
  pane.scrollTop = 0;
  rows().forEach((one) => one.removeAttribute('aria-current'));
  row.setAttribute('aria-current', 'true');
  row.scrollIntoView({ block: 'nearest' });
  if (push) history.pushState({}, '', link.href);
  return undefined;
}

/** Move by so many rows, and open what is there. */
export function step(by) {
  const all = rows();
  const now = all.findIndex((one) => one.hasAttribute('aria-current'));
  const next = all[Math.max(0, Math.min(all.length - 1, now + by))];
  return next && next !== all[now] ? open(next) : Promise.resolve();
}

if (pane && list) {
  list.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const row = event.target.closest('tbody tr');
    if (!row || (event.target.closest('a') && !event.target.closest('a[data-part]'))) return;
    event.preventDefault();
    open(row);
  });
  addEventListener('popstate', () => {
    const row = rows().find((one) => linkOf(one).href === location.href);
    if (row) open(row, false); else location.reload();
  });
  addEventListener('keydown', (event) => {
    if (!free(event)) return;
    if (event.key === 'j' || event.key === 'J') step(1);
    if (event.key === 'k' || event.key === 'K') step(-1);
  });
}
