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

  /* Who else has the dossier open: asked every half minute, and by asking told that this page still has. */
  var present = document.querySelector('[data-present]');
  if (present && window.fetch) {
    var ask = function () {
      if (document.hidden) return;
      fetch(present.getAttribute('data-present'), { credentials: 'same-origin' })
        .then(function (answer) { return answer.ok ? answer.text() : null; })
        .then(function (text) { if (text !== null && present.innerHTML.trim() !== text.trim()) present.innerHTML = text; })
        .catch(function () { });
    };
    setTimeout(ask, 2000);
    setInterval(ask, 30000);
  }

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
})();
