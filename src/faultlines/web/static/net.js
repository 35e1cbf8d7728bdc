// The network on a canvas: colour and dash by sign, width by weight, camps as tinted hulls. The
// table beside it carries the same selection; where each actor stands comes from the server.
import { $, $$, free, say } from './page.js';

const DASH = [6, 4];
const LABELS = 70;
const RINGS = [22, 32, 44, 60, 80, 105, 140, 190, 260]; // how far off a name may stand from its dot
const host = $('#net');
const pane = $('#open');
const rows = () => $$('table.ties tbody tr');
const style = getComputedStyle(document.documentElement);
let colours = {};
function readColours() {
  const get = (name) => style.getPropertyValue(name).trim();
  colours = {
    paper: get('--paper'), ink: get('--ink'), faint: get('--faint'), pos: get('--pos'),
    neg: get('--neg'), camps: [get('--camp0'), get('--camp1'), get('--camp2')], link: get('--link'),
  };
}

class Net {
  constructor(data, shown) {
    Object.assign(this, data);
    this.shown = shown;
    this.opening = data.nets; // where the picture is fitted to, whatever day is looked at later
    this.chosen = null; // place of an actor
    this.pair = null; // place of a tie
    this.hover = null;
    this.canvas = document.createElement('canvas');
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute('role', 'img');
    host.replaceChildren(this.canvas);
    this.pen = this.canvas.getContext('2d', { alpha: false });
    this.resize();
    this.fit();
    this.listen();
    this.describe();
    new ResizeObserver(() => { this.resize(); this.fit(); this.draw(); }).observe(host);
  }

  resize() {
    const box = host.getBoundingClientRect();
    this.ratio = devicePixelRatio || 1;
    this.width = Math.max(50, box.width);
    this.height = Math.max(50, box.height);
    this.canvas.width = this.width * this.ratio;
    this.canvas.height = this.height * this.ratio;
    this.queue();
  }

  /** Scale and shift so that all that is shown has room, names too. */
  fit() {
    const there = this.whoIsTied(this.opening);
    const within = (_, at) => there[at] || !there.includes(1);
    const xs = this.xs.slice(0, this.shown).filter(within);
    const ys = this.ys.slice(0, this.shown).filter(within);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const side = Math.min(110, this.width * 0.15);
    this.scaleX = (this.width - 2 * side) / (right - left || 1);
    this.scaleY = (this.height - 80) / (bottom - top || 1);
    this.zoom = 1;
    this.moveX = this.width / 2 - this.scaleX * (left + right) / 2;
    this.moveY = this.height / 2 - this.scaleY * (top + bottom) / 2;
  }

  x(at) { return this.xs[at] * this.scaleX * this.zoom + this.moveX; }

  y(at) { return this.ys[at] * this.scaleY * this.zoom + this.moveY; }

  radius(at) { return 4 + Math.min(9, 1.6 * Math.sqrt(this.stake[at])); }

  seen(edge, nets = this.nets) {
    return nets[edge] && this.a[edge] < this.shown && this.b[edge] < this.shown;
  }

  /** 1 for each shown actor that has a tie to another: the others aren't drawn. */
  whoIsTied(nets = this.nets) {
    const found = new Uint8Array(this.names.length);
    for (let edge = 0; edge < nets.length; edge += 1) {
      if (this.seen(edge, nets)) { found[this.a[edge]] = 1; found[this.b[edge]] = 1; }
    }
    return found;
  }

  isDrawn(at) {
    return Boolean(this.tied[at]) || at === this.chosen;
  }

  touches(edge) {
    return this.pair === edge || this.a[edge] === this.chosen || this.b[edge] === this.chosen;
  }

  queue() {
    if (this.queued) return;
    this.queued = true;
    requestAnimationFrame(() => { this.queued = false; this.draw(); });
  }

  draw() {
    const { pen } = this;
    pen.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    pen.fillStyle = colours.paper;
    pen.fillRect(0, 0, this.width, this.height);
    this.tied = this.whoIsTied();
    if (this.shown <= 400) this.hulls();
    this.ties();
    this.dots();
    this.labels();
    host.dataset.drawn = String(Number(host.dataset.drawn || 0) + 1);
  }

  hulls() {
    for (const camp of [1, 2]) {
      const edge = hull(this.around(camp));
      if (edge.length < 3) continue;
      const { pen } = this;
      pen.beginPath();
      edge.forEach(([x, y], at) => (at ? pen.lineTo(x, y) : pen.moveTo(x, y)));
      pen.closePath();
      pen.globalAlpha = 0.09;
      pen.fillStyle = colours.camps[camp];
      pen.fill();
      pen.globalAlpha = 1;
    }
  }

  /** Points on a circle around each shown actor of a camp. */
  around(camp) {
    const points = [];
    for (let at = 0; at < this.shown; at += 1) {
      if (this.camps[at] !== camp || !this.tied[at]) continue;
      const far = this.radius(at) + (this.width < 500 ? 8 : 13);
      for (let turn = 0; turn < 12; turn += 1) {
        points.push([this.x(at) + far * Math.cos(turn * Math.PI / 6),
          this.y(at) + far * Math.sin(turn * Math.PI / 6)]);
      }
    }
    return points;
  }

  /** One stroke for each sign and width: thousands of ties cost as little as a few. */
  ties() {
    const { pen } = this;
    const many = this.nets.length > 3000 && this.shown > 400;
    const picked = this.chosen !== null || this.pair !== null;
    const groups = new Map();
    for (let edge = 0; edge < this.nets.length; edge += 1) {
      if (!this.seen(edge)) continue;
      const wide = many ? 1 : Math.min(4, Math.max(1, Math.round(Math.abs(this.nets[edge]) * 1.3)));
      const key = `${this.nets[edge] > 0 ? 1 : -1},${wide},${picked && this.touches(edge) ? 1 : 0}`;
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(edge);
    }
    for (const [key, edges] of [...groups].sort((one, two) => one[0].slice(-1) - two[0].slice(-1))) {
      const [sign, wide, touched] = key.split(',').map(Number);
      pen.beginPath();
      for (const edge of edges) {
        pen.moveTo(this.x(this.a[edge]), this.y(this.a[edge]));
        pen.lineTo(this.x(this.b[edge]), this.y(this.b[edge]));
      }
      pen.strokeStyle = sign > 0 ? colours.pos : colours.neg;
      pen.setLineDash(sign > 0 || many ? [] : DASH);
      pen.lineWidth = touched ? wide + 1 : wide;
      pen.globalAlpha = touched ? 1 : picked ? 0.16 : many ? 0.3 : 0.75;
      pen.stroke();
    }
    pen.globalAlpha = 1;
    pen.setLineDash([]);
  }

  dots() {
    const { pen } = this;
    for (const camp of [0, 1, 2]) {
      pen.beginPath();
      for (let at = 0; at < this.shown; at += 1) {
        if (this.camps[at] !== camp || !this.isDrawn(at)) continue;
        const [x, y, wide] = [this.x(at), this.y(at), this.radius(at)];
        pen.moveTo(x + wide, y);
        pen.arc(x, y, wide, 0, 7);
      }
      pen.fillStyle = colours.camps[camp];
      pen.fill();
      pen.strokeStyle = colours.paper;
      pen.lineWidth = 1.5;
      pen.stroke();
    }
    for (const at of [this.chosen, this.hover]) {
      if (at === null) continue;
      pen.beginPath();
      pen.arc(this.x(at), this.y(at), this.radius(at) + 3, 0, 7);
      pen.strokeStyle = at === this.chosen ? colours.link : colours.faint;
      pen.lineWidth = 2.5;
      pen.stroke();
    }
  }

  labels() {
    const { pen } = this;
    pen.font = '12.5px system-ui, "DejaVu Sans", sans-serif';
    pen.textBaseline = 'middle';
    pen.lineWidth = 3.5;
    pen.lineJoin = 'round';
    pen.strokeStyle = colours.paper;
    pen.fillStyle = colours.ink;
    const taken = [];
    const first = [this.hover, this.chosen].filter((at) => at !== null);
    const drawn = [...Array(this.shown).keys()].filter((at) => this.isDrawn(at));
    for (const at of new Set([...first, ...drawn])) {
      if (taken.length > LABELS) break;
      const name = first.includes(at) ? this.names[at] : this.short(this.names[at]);
      const wide = pen.measureText(name).width;
      const place = this.placeFor(at, wide, taken, drawn);
      if (place === undefined && !first.includes(at)) continue;
      const [x, y, led] = place ?? [this.x(at) + this.radius(at) + 4, this.y(at)];
      taken.push([x, x + wide, y]);
      if (led) this.lead(at, Math.max(x, Math.min(this.x(at), x + wide)), y);
      pen.strokeText(name, x, y);
      pen.fillText(name, x, y);
    }
    host.dataset.named = taken.length;
  }

  short(name) {
    const most = this.width < 500 ? 20 : 28;
    return name.length > most ? `${name.slice(0, most - 1)}…` : name;
  }

  /** A thin line from a dot to its name. */
  lead(at, x, y) {
    const { pen } = this;
    pen.save();
    const [dx, dy] = [x - this.x(at), y - this.y(at)];
    const part = this.radius(at) / Math.hypot(dx, dy);
    pen.beginPath();
    pen.moveTo(this.x(at) + dx * part, this.y(at) + dy * part);
    pen.lineTo(x, y);
    pen.strokeStyle = colours.faint;
    pen.lineWidth = 1;
    pen.stroke();
    pen.restore();
  }

  /** Where a name of this width has room: beside its dot, above or below, else farther off at the
   * end of a line (third value: true); off other dots if it can be. */
  placeFor(at, wide, taken, drawn) {
    const [x, y, far] = [this.x(at), this.y(at), this.radius(at) + 4];
    const tries = [[x + far, y], [x - far - wide, y], [x - wide / 2, y - far - 7],
      [x - wide / 2, y + far + 7]];
    const free = ([left, mid]) => left > 0 && left + wide < this.width && mid > 6
      && mid < this.height - 6 && !taken.some((one) => left < one[1] && left + wide > one[0]
        && Math.abs(mid - one[2]) < 13.5);
    const clear = ([left, mid]) => drawn.length > 200 || !drawn.some((one) => one !== at
      && this.x(one) > left - 4 && this.x(one) < left + wide + 4 && Math.abs(this.y(one) - mid) < 11);
    const room = tries.filter(free);
    const beside = room.find(clear);
    const off = x < 0 || x > this.width || y < 0 || y > this.height;
    if (beside || off || drawn.length > LABELS) return beside ?? room[0];
    const led = this.rings(x, y, wide).filter(free);
    return led.find(clear) ?? room[0] ?? led[0];
  }

  /** Places for a name on rings around a point, the nearest first. */
  rings(x, y, wide) {
    const found = [];
    for (const far of RINGS) {
      for (let turn = 0; turn < 16; turn += 1) {
        const [across, down] = [Math.cos(turn * Math.PI / 8), Math.sin(turn * Math.PI / 8)];
        found.push([x + far * across - wide * (1 - across) / 2, y + far * down, true]);
      }
    }
    return found;
  }

  /** The actor at a point of the canvas, or null. */
  at(x, y) {
    let [found, best] = [null, 18 ** 2];
    for (let at = 0; at < this.shown; at += 1) {
      if (!this.isDrawn(at)) continue;
      const far = (this.x(at) - x) ** 2 + (this.y(at) - y) ** 2;
      if (far < best) [found, best] = [at, far];
    }
    return found;
  }

  /** The tie at a point of the canvas, or null. */
  tieAt(x, y) {
    let [found, best] = [null, 7 ** 2];
    for (let edge = 0; edge < this.nets.length; edge += 1) {
      if (!this.seen(edge)) continue;
      const [x1, y1] = [this.x(this.a[edge]), this.y(this.a[edge])];
      const [dx, dy] = [this.x(this.b[edge]) - x1, this.y(this.b[edge]) - y1];
      const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
      const part = Math.max(0, Math.min(1, along));
      const far = (x1 + part * dx - x) ** 2 + (y1 + part * dy - y) ** 2;
      if (far < best) [found, best] = [edge, far];
    }
    return found;
  }

  /** The nearest shown actor that way, or the first where none is chosen. */
  towards(dx, dy) {
    if (this.chosen === null) return Math.max(0, this.tied.indexOf(1));
    let [found, best] = [this.chosen, Infinity];
    for (let at = 0; at < this.shown; at += 1) {
      if (!this.isDrawn(at)) continue;
      const [ax, ay] = [this.x(at) - this.x(this.chosen), this.y(at) - this.y(this.chosen)];
      const ahead = ax * dx + ay * dy;
      const aside = Math.abs(ax * dy - ay * dx);
      if (ahead > 1 && ahead + 2 * aside < best) [found, best] = [at, ahead + 2 * aside];
    }
    return found;
  }

  choose(at, pair = null) {
    this.chosen = at;
    this.pair = pair;
    this.describe();
    this.queue();
  }

  describe() {
    const ties = this.nets.filter((_, edge) => this.seen(edge) && this.touches(edge));
    const foes = ties.filter((net) => net < 0).length;
    const words = this.chosen === null
      ? `Network of ${this.shown} actors. Arrow keys walk from one to the next.`
      : `${this.names[this.chosen]}: ${ties.length - foes} friendly ties, ${foes} hostile`;
    this.canvas.setAttribute('aria-label', words);
  }

  zoomBy(factor, x = this.width / 2, y = this.height / 2) {
    const [before, after] = [this.zoom, Math.min(40, Math.max(0.3, this.zoom * factor))];
    this.moveX = x - (x - this.moveX) * after / before;
    this.moveY = y - (y - this.moveY) * after / before;
    this.zoom = after;
    this.queue();
  }

  listen() {
    const { canvas } = this;
    let drag = null;
    canvas.addEventListener('wheel', (event) => {
      event.preventDefault();
      this.zoomBy(Math.exp(-event.deltaY * 0.0015), event.offsetX, event.offsetY);
    }, { passive: false });
    canvas.addEventListener('pointerdown', (event) => {
      drag = { x: event.offsetX, y: event.offsetY, moveX: this.moveX, moveY: this.moveY, far: 0 };
      canvas.setPointerCapture(event.pointerId);
    });
    canvas.addEventListener('pointermove', (event) => {
      if (drag) {
        const [dx, dy] = [event.offsetX - drag.x, event.offsetY - drag.y];
        drag.far = Math.max(drag.far, Math.hypot(dx, dy));
        if (drag.far < 4) return;
        [this.moveX, this.moveY] = [drag.moveX + dx, drag.moveY + dy];
        this.queue();
        return;
      }
      const at = this.at(event.offsetX, event.offsetY);
      canvas.classList.toggle('over', at !== null || this.tieAt(event.offsetX, event.offsetY) !== null);
      if (at !== this.hover) { this.hover = at; this.queue(); }
    });
    canvas.addEventListener('pointerup', (event) => {
      const clicked = drag && drag.far < 4;
      drag = null;
      if (!clicked) return;
      const at = this.at(event.offsetX, event.offsetY);
      if (at !== null) go(at);
      else goPair(this.tieAt(event.offsetX, event.offsetY));
    });
  }
}

/** Andrew's monotone chain. */
function hull(points) {
  const sorted = points.sort((one, two) => one[0] - two[0] || one[1] - two[1]);
  const half = (list) => {
    const found = [];
    for (const point of list) {
      while (found.length > 1) {
        const [one, two] = found.slice(-2);
        if ((two[0] - one[0]) * (point[1] - one[1]) > (two[1] - one[1]) * (point[0] - one[0])) break;
        found.pop();
      }
      found.push(point);
    }
    return found.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

let net = null;
const here = () => new URL(location.href);

async function show(way) {
  const answer = await fetch(way);
  if (!answer.ok) { say('It can’t be opened. Load the page again.'); return; }
  pane.innerHTML = await answer.text(); // our own server's, with every word escaped
  pane.scrollTop = 0;
}

function remember(set, push) {
  const url = here();
  ['actor', 'one', 'other'].forEach((name) => url.searchParams.delete(name));
  Object.entries(set).forEach(([name, value]) => url.searchParams.set(name, value));
  if (push) history.pushState({}, '', url);
}

function markRow(at) {
  rows().forEach((row) => row.removeAttribute('aria-current'));
  const row = at === null ? null : $(`table.ties tr[data-at="${at}"]`);
  row?.setAttribute('aria-current', 'true');
  row?.scrollIntoView({ block: 'nearest' });
}

/** Choose an actor in the picture, in the table and in the pane. */
async function go(at, push = true) {
  if (at >= net.shown) showMore(at + 1);
  net.choose(at);
  markRow(at);
  remember({ actor: net.ids[at] }, push);
  await show(`/network/actor?id=${encodeURIComponent(net.ids[at])}`);
}

async function goPair(edge, push = true) {
  net.choose(null, edge);
  markRow(null);
  if (edge === null) { remember({}, push); return; }
  const [one, other] = [net.ids[net.a[edge]], net.ids[net.b[edge]]];
  remember({ one, other }, push);
  await show(`/network/pair?${new URLSearchParams({ one, other })}`);
}

/** What the address says is chosen. */
function follow() {
  const { searchParams } = here();
  const at = net.ids.indexOf(searchParams.get('actor'));
  const [one, other] = ['one', 'other'].map((name) => net.ids.indexOf(searchParams.get(name)));
  if (at >= 0) return go(at, false);
  const edge = net.a.findIndex((a, place) => (a === one && net.b[place] === other)
    || (a === other && net.b[place] === one));
  net.choose(null, edge >= 0 ? edge : null);
  markRow(null);
  return edge >= 0 ? goPair(edge, false) : undefined;
}

function showMore(count) {
  net.shown = Math.min(net.names.length, count);
  rows().forEach((row) => { row.hidden = Number(row.dataset.at) >= net.shown; });
  $('#count').textContent = `${net.shown} of ${net.names.length} actors`;
  const more = $('#more');
  if (more) more.hidden = net.shown >= net.names.length;
  net.fit();
  net.describe();
  net.queue();
  const url = here();
  url.searchParams.set('show', net.shown);
  history.replaceState({}, '', url);
}

/** The day a slider stands on, as the address has it. */
function dayOf(slider) {
  const day = new Date(`${slider.dataset.first}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + Number(slider.value));
  return day.toISOString().slice(0, 10);
}

function fillTable() {
  const sums = net.names.map(() => [0, 0]);
  net.nets.forEach((value, edge) => {
    for (const end of [net.a[edge], net.b[edge]]) sums[end][value < 0 ? 1 : 0] += Math.abs(value);
  });
  rows().forEach((row) => {
    const at = Number(row.dataset.at);
    const [, camp, friendly, hostile] = row.cells;
    camp.textContent = net.camps[at] || '';
    camp.className = `camp c${net.camps[at]}`;
    [friendly, hostile].forEach((cell, side) => {
      cell.textContent = sums[at][side] ? sums[at][side].toFixed(2) : '';
    });
  });
}

const days = new Map(); // the address of a day → its ties
let turn = 0;

/** The ties of the day that the sliders stand on; then its camps, which may take longer. */
async function toDay() {
  const url = here();
  $$('.day input').forEach((slider) => {
    const last = slider.value === slider.max;
    if (slider.id === 'known_by' && last) url.searchParams.delete('known_by');
    else url.searchParams.set(slider.id, dayOf(slider));
    slider.closest('.day').querySelector('output').textContent =
      slider.id === 'known_by' && last ? 'all' : dayOf(slider);
  });
  turn += 1;
  const mine = turn;
  history.replaceState({}, '', url);
  if (!days.has(url.search)) {
    const answer = await fetch(`/api/network/day${url.search}`);
    if (!answer.ok) { say('That day can’t be shown.'); return; }
    days.set(url.search, await answer.json());
  }
  if (mine !== turn) return;
  const found = days.get(url.search);
  net.nets = found.nets;
  if (found.camps) net.camps = found.camps;
  net.draw();
  net.describe();
  host.dataset.day = url.search;
  fillTable();
  clearTimeout(toDay.later);
  if (!found.camps) toDay.later = setTimeout(() => campsOf(url.search, found, mine), 250);
}

async function campsOf(search, found, mine) {
  const answer = await fetch(`/api/network/camps${search}`);
  if (!answer.ok) return;
  found.camps = (await answer.json()).camps;
  if (mine !== turn) return;
  net.camps = found.camps;
  net.queue();
  fillTable();
}

async function begin() {
  readColours();
  const answer = await fetch(`/api/network${location.search}`);
  if (!answer.ok) { say('The network can’t be drawn. Load the page again.'); return; }
  net = new Net(await answer.json(), Number(host.dataset.shown));
  window.net = net; // for the tests, and for whoever looks behind the page
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    readColours();
    net.queue();
  });
  $$('.day input').forEach((slider) => slider.addEventListener('input', toDay));
  $('#more')?.addEventListener('click', (event) => { event.preventDefault(); showMore(net.shown * 2); });
  $('table.ties').addEventListener('click', (event) => {
    const row = event.target.closest('tr[data-at]');
    if (!row || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(Number(row.dataset.at));
  });
  addEventListener('popstate', follow);
  net.canvas.addEventListener('keydown', (event) => {
    if (!free(event)) return;
    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    if (ways[event.key]) go(net.towards(...ways[event.key]));
    else if (event.key === '+') net.zoomBy(1.25);
    else if (event.key === '-') net.zoomBy(0.8);
    else if (event.key === '0') { net.fit(); net.queue(); }
    else if (event.key === 'Escape') goPair(null);
    else return;
    event.preventDefault();
  });
  net.draw();
  const at = net.ids.indexOf(here().searchParams.get('actor'));
  if (at >= 0) { if (at >= net.shown) showMore(at + 1); net.choose(at); markRow(at); }
}

if (Number(host.dataset.shown)) begin();
