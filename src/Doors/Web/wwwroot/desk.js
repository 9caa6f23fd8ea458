/* MotCua: what makes the desk faster where script is allowed. Every page works without this file. No dependencies. */
(function () {
  'use strict';

  /* A kept text goes into its box at once, where the cursor stands; without script the form is sent and comes back with it. */
  document.addEventListener('click', function (e) {
    var button = e.target.closest && e.target.closest('button[data-insert]');
    if (!button || !button.form) return;
    var box = button.form.elements[button.getAttribute('data-insert')];
    var pick = (button.closest('.mc-kept') || button.form).querySelector('select[name^=kept]');
    var option = pick && pick.options[pick.selectedIndex];
    if (!box || !option) return;
    e.preventDefault();
    var text = option.getAttribute('data-text') || '';
    var at = box.selectionStart === undefined ? box.value.length : box.selectionStart;
    var before = box.value.slice(0, at), after = box.value.slice(box.selectionEnd === undefined ? at : box.selectionEnd);
    box.value = before + (before && !/\s$/.test(before) ? '\n' : '') + text + after;
    box.focus();
  });

  /* A value that is wanted elsewhere is copied with one press; without script it is marked and copied by hand. */
  if (navigator.clipboard) {
    document.querySelectorAll('button[data-copy]').forEach(function (button) { button.hidden = false; });
    document.addEventListener('click', function (e) {
      var button = e.target.closest && e.target.closest('button[data-copy]');
      var told = document.querySelector('[data-copied]');
      if (!button) return;
      navigator.clipboard.writeText(button.getAttribute('data-copy')).then(function () { if (told) told.textContent = told.getAttribute('data-copied'); });
    });
  }

  /* Who else has the dossier open: asked every half minute, and by asking told that this page still has. */
  var present = document.querySelector('[data-present]');
  if (present && window.fetch) {
    var ask = function () {
      if (document.hidden) return;
      fetch(present.getAttribute('data-present'), { credentials: 'same-origin' })
        .then(function (answer) { return answer.ok ? answer.text() : null; })
        .then(function (text) { if (text !== null && present.innerHTML.trim() !== text.trim()) present.innerHTML = text; })
        .catch(function () { /* The line is down: who else is here is not known, and is asked again in half a minute. */ });
    };
    setTimeout(ask, 2000);
    setInterval(ask, 30000);
  }

  /* Ticks of a list: one box for all of the page, and how many are ticked said beside what is done with them. */
  document.querySelectorAll('input[data-tick-all]').forEach(function (all) {
    var form = document.getElementById(all.getAttribute('data-tick-all'));
    var said = form && form.querySelector('[data-picked]');
    var table = all.closest('table');
    if (!form || !table) return;
    var boxes = Array.prototype.slice.call(table.tBodies[0].querySelectorAll('input[type=checkbox]'));
    var plain = said && said.textContent;
    var count = function () {
      var ticked = boxes.filter(function (box) { return box.checked; }).length;
      all.checked = ticked > 0 && ticked === boxes.length;
      all.indeterminate = ticked > 0 && ticked < boxes.length;
      if (said) said.textContent = ticked ? said.getAttribute('data-picked').replace('{0}', ticked) : plain;
      form.toggleAttribute('data-any', ticked > 0);
    };
    all.hidden = false;
    all.addEventListener('change', function () { boxes.forEach(function (box) { box.checked = all.checked; }); count(); });
    table.addEventListener('change', count);
    count();
  });

  /* Who came from a queue goes on with J and K: the keys act where focus is inside the page, so it is put there. */
  if (document.querySelector('.mc-beside-nav') && document.activeElement === document.body) {
    var main = document.getElementById('noi-dung');
    if (main) main.querySelector('[data-keys]').setAttribute('tabindex', '-1');
    if (main) main.querySelector('[data-keys]').focus({ preventScroll: true });
  }

  /* On a phone the rail lies on its side: the place one is at is brought into sight. */
  var rail = document.querySelector('.mc-rail'), place = rail && rail.querySelector('a[aria-current]');
  var seek = function () { if (rail.scrollWidth > rail.clientWidth) rail.scrollLeft += place.getBoundingClientRect().left - rail.getBoundingClientRect().left - 40; };
  if (place) { seek(); if (document.fonts) document.fonts.ready.then(seek); }

  /* A picture of a paper is made larger and turned. */
  document.querySelectorAll('[data-look]').forEach(function (panel) {
    var picture = panel.querySelector('img');
    if (!picture) return;
    panel.querySelectorAll('button[data-act]').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () {
        var act = button.getAttribute('data-act');
        var zoom = +(panel.getAttribute('data-zoom') || 1), turn = +(panel.getAttribute('data-turn') || 0);
        if (act === 'zoom') zoom = zoom === 4 ? 1 : zoom + 1;
        if (act === 'turn') turn = (turn + 1) % 4;
        panel.setAttribute('data-zoom', zoom);
        panel.setAttribute('data-turn', turn);
      });
    });
  });

  /* Long work that goes on in steps presses its own button; without script a person does. */
  document.querySelectorAll('[data-goes-on]').forEach(function (mark) {
    setTimeout(function () { mark.closest('form').requestSubmit(); }, 300);
  });
})();
