// The keys of a review. Everything they do is a button of the open card, so nothing is lost
// without them. J and K are page.js's.
import { $, $$, free, open, say, send, step } from './page.js';

const pane = $('#open');
const rowOf = (card) => $$('table.claims tbody tr').find((row) => {
  const link = $('a[data-part]', row);
  return link && (card.dataset.claim
    ? link.dataset.claim === card.dataset.claim : link.dataset.pair === card.dataset.pair);
});

function mark(row, { status, words }) {
  const cell = row && $('.status', row);
  if (!cell) return;
  cell.textContent = status;
  cell.className = `status ${status}`;
  if (words && row.closest('.queue')) $('a[data-claim]', row).textContent = words;
}

/** Send one form of the card, then go on to the next row. */
async function decide(form, button) {
  const card = $('article', pane);
  const row = rowOf(card);
  const body = new FormData(form, button);
  let told;
  try {
    told = await send(body);
  } catch (error) {
    say(error.message);
    return;
  }
  if (told.waiting !== undefined) {
    $$('.badge, .waiting').forEach((one) => { one.textContent = told.waiting.toLocaleString('en'); });
  }
  if (told.kind === 'undo') {
    const back = $$('table.claims tbody tr').find((one) => {
      const link = $('a[data-part]', one);
      return told.claim ? link?.dataset.claim === told.claim
        : told.actors.length === 2 && told.actors.every((id) => link?.dataset.pair?.includes(id));
    });
    mark(back, told);
    if (back) await open(back, back !== row);
  } else {
    mark(row, told);
    if (row && row.nextElementSibling) await step(1); else if (row) await open(row, false);
  }
  say(told.says);
}

if (pane) {
  pane.addEventListener('submit', (event) => {
    event.preventDefault();
    decide(event.target, event.submitter);
  });
  const press = (kind) => $(`article .quick button[value="${kind}"]`, pane)?.click();
  const unfold = (which, field) => {
    const details = $(`details.${which}`, pane);
    if (!details) return;
    details.open = true;
    $(field, details)?.focus();
  };
  const paired = () => $('article[data-pair]', pane);
  const keys = {
    a: () => press('accept'),
    r: () => press('reject'),
    u: () => press('undo'),
    e: () => unfold('edit', 'select[name="relation"]'),
    m: () => (paired() ? press('same') : unfold('same', 'input[name="other"]')),
    d: () => (paired() ? press('different') : unfold('same', 'input[name="other"]')),
    '?': () => { const help = $('#keys'); if (help) help.open = !help.open; },
  };
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && pane.contains(document.activeElement)) {
      document.activeElement.blur();
      $$('details', pane).forEach((one) => { one.open = false; });
      return;
    }
    const act = free(event) && keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
