/* MotCua: progressive enhancement. Every page works without this file. No dependencies. */
(function () {
  'use strict';
  var root = document.documentElement;
  var on = root.getAttribute('data-shortcuts') !== 'off';
  var typing = function (t) { return t && t.closest && t.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'); };
  var shown = function (e) { return e && e.getClientRects().length > 0 && !e.disabled; };

  function press(target) {
    if (target.matches('input:not([type=submit]):not([type=checkbox]), textarea, select')) { target.focus(); if (target.select) target.select(); }
    else { target.focus(); target.click(); }
  }

  /* data-key="F10" | "/" | "Ctrl+Enter" | "B" names the key of a control. Function keys, "/" and Ctrl+Enter act anywhere;
     single letters only while focus is inside the same [data-keys] panel (WCAG 2.1.4), and all of them can be turned off. */
  document.addEventListener('keydown', function (e) {
    if (e.altKey || e.metaKey || e.defaultPrevented) return;
    var name = e.ctrlKey ? (e.key === 'Enter' ? 'Ctrl+Enter' : '') : e.key.length === 1 ? e.key.toUpperCase() : e.key;
    if (!name) return;
    var letter = name.length === 1;
    if (letter && (!on || typing(e.target))) return;
    if (!(letter || /^F\d+$/.test(name) || name === 'Ctrl+Enter')) return;
    var panels = function (x) { return x && x.closest ? x.closest('[data-keys]') : null; };
    var scope = letter && name !== '/' ? panels(e.target) : document, target;
    for (; scope && !target; scope = scope.parentElement && panels(scope.parentElement)) {
      target = Array.prototype.filter.call(scope.querySelectorAll('[data-key]'), function (x) { return x.getAttribute('data-key') === name && (scope === document || panels(x) === scope); }).filter(shown)[0];
    }
    if (target) { e.preventDefault(); press(target); }
  });

  /* Row navigation: J/K or arrows move, Enter opens, X ticks, A ticks all. Only while focus is inside the table. */
  document.querySelectorAll('table[data-rownav]').forEach(function (table) {
    if (!table.tBodies[0]) return;
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    var links = rows.map(function (r) { return r.querySelector('a[href]'); });
    var at = Math.max(0, rows.findIndex(function (r) { return r.hasAttribute('aria-current'); }));
    function mark() { rows.forEach(function (r, n) { if (n === at) r.setAttribute('aria-current', 'true'); else r.removeAttribute('aria-current'); }); }
    function go(i) {
      at = Math.min(rows.length - 1, Math.max(0, i));
      mark();
      if (links[at]) links[at].focus();
      rows[at].scrollIntoView({ block: 'nearest' });
    }
    table.addEventListener('keydown', function (e) {
      if (!on || e.ctrlKey || e.altKey || e.metaKey || typing(e.target) || !rows.length) return;
      var k = e.key.toLowerCase(), tick;
      if (k === 'j' || k === 'arrowdown') { e.preventDefault(); go(at + 1); }
      else if (k === 'k' || k === 'arrowup') { e.preventDefault(); go(at - 1); }
      else if (k === 'home') { e.preventDefault(); go(0); }
      else if (k === 'end') { e.preventDefault(); go(rows.length - 1); }
      else if (k === 'x') { tick = rows[at].querySelector('input[type=checkbox]'); if (tick) { e.preventDefault(); tick.click(); } }
      else if (k === 'a') { tick = table.querySelector('thead input[data-tick-all]'); if (tick) { e.preventDefault(); tick.click(); } }
    });
    table.addEventListener('focusin', function (e) {
      var i = rows.indexOf(e.target.closest('tr'));
      if (i >= 0 && i !== at) { at = i; mark(); }
    });
  });

  /* The error summary is read first. */
  var errors = document.querySelector('.mc-errors');
  if (errors) errors.focus();

  /* A form marked data-once cannot be sent twice by a double click; the server refuses the second anyway. */
  document.querySelectorAll('form[data-once]').forEach(function (form) {
    form.addEventListener('submit', function (e) {
      /* What only looks, in a window of its own, leaves the form as it is. */
      if (e.submitter && e.submitter.hasAttribute('formtarget')) return;
      setTimeout(function () { form.querySelectorAll('button').forEach(function (b) { b.disabled = true; }); }, 0);
    });
  });

  /* Printing is a button only where script can print. */
  document.querySelectorAll('button[data-print]').forEach(function (b) {
    b.hidden = false;
    b.addEventListener('click', function () { window.print(); });
  });
})();
