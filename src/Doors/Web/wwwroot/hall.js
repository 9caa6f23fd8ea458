/* MotCua: the hall of a one-stop. Machine, screen and waiting page move by themselves; each works without this file. */
(function () {
  'use strict';
  var find = function (s) { return document.querySelector(s); };
  var all = function (s) { return Array.prototype.slice.call(document.querySelectorAll(s)); };

  /* Parts of the page are fetched again and put in place when they differ, so that only what changed is read aloud. */
  function refresh() {
    return fetch(location.href, { credentials: 'same-origin' }).then(function (r) { return r.ok ? r.text() : ''; }).then(function (text) {
      if (!text) return;
      var fresh = new DOMParser().parseFromString(text, 'text/html');
      all('[data-part]').forEach(function (old) {
        var part = fresh.querySelector('[data-part="' + old.getAttribute('data-part') + '"]');
        if (part && part.innerHTML !== old.innerHTML) old.innerHTML = part.innerHTML;
      });
    }).catch(function () { /* The next turn tries again. */ });
  }

  function speak(text) {
    if (!window.speechSynthesis || !text) return;
    var said = new SpeechSynthesisUtterance(text);
    said.lang = document.documentElement.lang === 'en' ? 'en-GB' : 'vi-VN';
    said.rate = 0.9;
    window.speechSynthesis.speak(said);
  }

  var live = find('[data-live]');
  if (live && window.EventSource) {
    var last = null;
    new EventSource(live.getAttribute('data-live')).addEventListener('board', function (e) {
      var call = JSON.parse(e.data).call;
      refresh();
      if (call && last !== null && call.order !== last) {
        speak(live.getAttribute('data-say').replace('{0}', call.number.split('').join(' ')).replace('{1}', call.window));
      }
      last = call ? call.order : 0;
    });
  }

  var often = find('[data-every]');
  if (often && Number(often.getAttribute('data-every')) > 0) setInterval(refresh, 1000 * Number(often.getAttribute('data-every')));

  /* Back to the beginning when nobody touches the machine; every touch gives the whole time again. */
  var reset = find('[data-reset]');
  if (reset) {
    var timer, again = function () {
      clearTimeout(timer);
      timer = setTimeout(function () { location.href = reset.getAttribute('data-reset'); }, 1000 * Number(reset.getAttribute('data-after')));
    };
    ['pointerdown', 'keydown', 'scroll', 'focusin'].forEach(function (n) { document.addEventListener(n, again, true); });
    all('a[data-more]').forEach(function (a) { a.addEventListener('click', function (e) { e.preventDefault(); again(); }); });
    again();
    /* A scanner types like a keyboard. */
    var first = reset.querySelector('input.mc-input');
    if (first) first.focus();
  }

  /* The slip of an appointment held under the machine's scanner checks in wherever one stands: eight letters, typed faster than by hand, and Enter. */
  var door = find('[data-scan-to^="/"]'), typed = '', before = 0;
  if (door) document.addEventListener('keydown', function (e) {
    if (e.ctrlKey || e.altKey || e.metaKey) return;
    var now = Date.now();
    if (now - before > 80) typed = '';
    before = now;
    if (e.key.length === 1) { typed += e.key; return; }
    if (e.key !== 'Enter' || !/^[A-Z2-9]{8}$/i.test(typed)) return;
    e.preventDefault();
    e.stopPropagation();
    location.href = door.getAttribute('data-scan-to') + '?ma=' + typed.toUpperCase();
  }, true);
  var scanned = find('form[data-scanned="1"]');
  if (scanned && !find('.mc-error, [data-invalid]')) scanned.requestSubmit();

  all('button[data-speak]').forEach(function (b) {
    if (!window.speechSynthesis) return;
    b.hidden = false;
    b.addEventListener('click', function () { window.speechSynthesis.cancel(); speak(document.getElementById('noi-dung').innerText); });
  });

  if (find('[data-autoprint="yes"]')) window.addEventListener('load', function () { window.print(); });
})();
