/* MotCua: digitising at the desk. Every page works without this file: it only saves looks and keys. */
(function () {
  'use strict';

  /* While pages are being read, the page looks whether they are; typed fields are never taken away. */
  if (document.querySelector('[data-poll=on]')) {
    var look = function () {
      fetch(location.href, { credentials: 'same-origin' }).then(function (answer) { return answer.text(); }).then(function (text) {
        var now = new DOMParser().parseFromString(text, 'text/html');
        var typed = Array.prototype.some.call(document.querySelectorAll('main input[type=text], main input[type=file]'), function (box) { return box.value !== box.defaultValue; });
        if (!typed && now.querySelector('main') && now.querySelector('main').textContent !== document.querySelector('main').textContent) { location.reload(); return; }
        setTimeout(look, 2500);
      }, function () { setTimeout(look, 8000); });
    };
    setTimeout(look, 2500);
  }

  /* The field in which one stands is marked on the picture. */
  document.addEventListener('focusin', function (e) {
    var field = e.target.closest && e.target.closest('[data-field]');
    document.querySelectorAll('rect[data-of]').forEach(function (mark) {
      mark.setAttribute('stroke-width', field && mark.getAttribute('data-of') === field.getAttribute('data-field') ? '6' : '2');
    });
  });
})();
