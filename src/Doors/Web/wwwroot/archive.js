/* MotCua: typing what stands on old papers. The page works without this file: it only saves the hand from the mouse. */
(function () {
  'use strict';

  /* Enter goes on to the next field, Shift+Enter back; after the last field it presses the button. */
  document.querySelectorAll('form[data-enter-on]').forEach(function (form) {
    form.addEventListener('keydown', function (e) {
      if (e.key !== 'Enter' || e.ctrlKey || e.altKey || e.metaKey || e.isComposing || !e.target.matches('input.mc-input')) return;
      var boxes = Array.prototype.slice.call(form.querySelectorAll('input.mc-input'));
      var next = boxes.indexOf(e.target) + (e.shiftKey ? -1 : 1);
      e.preventDefault();
      if (next < 0) return;
      if (next < boxes.length) { boxes[next].focus(); boxes[next].select(); return; }
      form.querySelector('button[type=submit]').focus();
    });
  });
})();
