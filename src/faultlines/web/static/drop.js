// Files dropped anywhere on the first page go into its form.
import { $, say } from './page.js';

const form = $('form.add');
const box = $('.drop', form);
const input = $('input[type="file"]', form);
const over = (is) => box.classList.toggle('over', is);

addEventListener('dragover', (event) => { event.preventDefault(); over(true); });
addEventListener('dragleave', () => over(false));
addEventListener('drop', (event) => {
  event.preventDefault();
  over(false);
  if (!event.dataTransfer.files.length) return;
  input.files = event.dataTransfer.files;
  form.requestSubmit();
});
form.addEventListener('submit', () => {
  say('Reading … the first report takes a few seconds longer.');
  $('button.main', form).disabled = true;
});
