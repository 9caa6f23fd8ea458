/* MotCua: holds what is typed against the same check as the button of the form, and shows what it says. The button works without this file. */
(function () {
  'use strict';
  document.querySelectorAll('form[data-checked]').forEach(function (form) {
    var told = document.getElementById(form.getAttribute('data-tells'));
    var waiting = 0;
    var asked = 0;
    if (!told) return;
    form.addEventListener('input', function () {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(function () {
        var mine = ++asked;
        told.setAttribute('aria-busy', 'true');
        fetch(form.getAttribute('data-checked'), { method: 'POST', body: new FormData(form), headers: { Accept: 'text/html' } })
          .then(function (answer) { return answer.status === 200 || answer.status === 422 ? answer.text() : ''; })
          .then(function (page) {
            var found = page && mine === asked ? new DOMParser().parseFromString(page, 'text/html').getElementById(told.id) : null;
            if (found && found.textContent !== told.textContent) told.replaceChildren.apply(told, Array.prototype.slice.call(found.childNodes));
          })
          .catch(function () { /* The button still asks. */ })
          .then(function () { if (mine === asked) told.removeAttribute('aria-busy'); });
      }, 600);
    });
  });
})();
