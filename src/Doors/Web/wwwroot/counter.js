/* MotCua: the counter without a mouse. Every page works without this file: it only saves keys. */
(function () {
  'use strict';

  /* The checklist: arrows move from tick to tick, F7 opens the scanner's folder for the paper at which one stands. */
  var ticks = Array.prototype.slice.call(document.querySelectorAll('[data-ticks] input[type=checkbox]:not([disabled])'));
  function rowHere() {
    var here = document.activeElement && document.activeElement.closest('[data-ticks] tr:has(input[type=file])');
    return here || document.querySelector('[data-ticks] tr[data-flag]:has(input[type=file])') || document.querySelector('[data-ticks] tr:has(input[type=file])');
  }
  document.addEventListener('keydown', function (e) {
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    var at = ticks.indexOf(e.target);
    if (at >= 0 && (e.key === 'ArrowDown' || e.key === 'ArrowUp')) {
      e.preventDefault();
      ticks[Math.min(ticks.length - 1, Math.max(0, at + (e.key === 'ArrowDown' ? 1 : -1)))].focus();
    } else if (e.key === 'F7') {
      var row = rowHere(), slot = row && row.querySelector('input[type=file]');
      if (slot) { e.preventDefault(); slot.focus(); slot.click(); }
    }
  }, true);

  /* Chosen pages go into their slot at once. */
  var send = document.querySelector('[data-scan]');
  document.querySelectorAll('[data-ticks] input[type=file]').forEach(function (slot) {
    slot.addEventListener('change', function () { if (slot.files.length && send) slot.form.requestSubmit(send); });
  });

  /* Lists of things to choose: arrows move, Enter chooses. */
  document.querySelectorAll('[data-moves]').forEach(function (list) {
    var stops = Array.prototype.slice.call(list.querySelectorAll('a[href], button'));
    list.addEventListener('keydown', function (e) {
      var at = stops.indexOf(e.target);
      if (at < 0 || (e.key !== 'ArrowDown' && e.key !== 'ArrowUp')) return;
      e.preventDefault();
      stops[Math.min(stops.length - 1, Math.max(0, at + (e.key === 'ArrowDown' ? 1 : -1)))].focus();
    });
  });

  /* A hand scanner is a keyboard that types faster than anybody and ends with Enter. Wherever the focus is, a card or one
     of our own papers goes into the box for people; what it typed elsewhere is taken back. Speed is that of the keys, not
     of this script; and what fills a whole box and reads like a card or paper of ours is one, however slowly it came. */
  var box = document.getElementById('Scan');
  if (!box) return;
  var typed = '', last = 0, before = null;
  var isOurs = function (text) { return text.split('|').length >= 7 || text.indexOf('ho-so=') >= 0 || /^([A-Z][A-Z0-9.]+-\d{6}-\d{4,8}|YC-[A-Z0-9]{5}-[A-Z0-9]{5})$/i.test(text); };
  document.addEventListener('keydown', function (e) {
    if (e.target === box || e.ctrlKey || e.altKey || e.metaKey) return;
    var now = e.timeStamp;
    if (now - last > 60) { typed = ''; before = e.target && 'value' in e.target && e.target.matches('input, textarea') ? { box: e.target, value: e.target.value } : null; }
    last = now;
    if (e.key.length === 1) { typed += e.key; return; }
    if (e.key !== 'Enter') return;
    var whole = e.target && e.target.matches('input') ? e.target.value.trim() : '';
    if (typed.length < 12 || !isOurs(typed)) {
      if (whole.length < 12 || !isOurs(whole)) { typed = ''; return; }
      typed = whole;
      before = { box: e.target, value: '' };
    }
    e.preventDefault();
    e.stopPropagation();
    if (before) before.box.value = before.value;
    box.value = typed;
    typed = '';
    box.form.requestSubmit();
  }, true);
})();
