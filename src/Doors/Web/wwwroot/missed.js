/* MotCua: whoever goes on to call for help did not find it; noted once, without a name. Everything works without this file. */
(function () {
  'use strict';
  var form = document.querySelector('form[data-missed]');
  if (!form) return;
  var noted = false;
  document.querySelectorAll('main a[href^="tel:"]').forEach(function (link) {
    link.addEventListener('click', function () {
      if (noted) return;
      noted = true;
      fetch(form.action, { method: 'POST', body: new FormData(form), keepalive: true, redirect: 'manual' }).catch(function () { /* The call matters, the note does not. */ });
    });
  });
})();
