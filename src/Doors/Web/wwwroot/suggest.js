/* MotCua: offers wordings while somebody types into a search box. The box works without this file. */
(function () {
  'use strict';
  document.querySelectorAll('input[data-suggest]').forEach(function (box) {
    var list = document.getElementById(box.getAttribute('list'));
    var waiting = 0;
    var last = '';
    box.addEventListener('input', function () {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(function () {
        var text = box.value.trim();
        if (!list || text.length < 2 || text === last) return;
        last = text;
        fetch(box.getAttribute('data-suggest') + encodeURIComponent(text), { headers: { Accept: 'application/json' } })
          .then(function (answer) { return answer.ok ? answer.json() : []; })
          .then(function (offered) {
            list.replaceChildren.apply(list, offered.map(function (one) { var option = document.createElement('option'); option.value = one; return option; }));
          })
          .catch(function () { /* Suggestions are a comfort; the search itself needs none. */ });
      }, 150);
    });
  });
})();
