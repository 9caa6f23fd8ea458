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

  /* The corners of the paper are dragged on its picture; what is dragged stands in the number fields, and what is typed there moves the corner. */
  document.querySelectorAll('form[data-lay=on]').forEach(function (form) {
    var svg = form.querySelector('svg'), boxes = form.querySelectorAll('input[name=corner]');
    var frame = svg && svg.querySelector('polygon');
    if (!frame || boxes.length !== 8) { return; }
    var high = svg.viewBox.baseVal.height, held = -1;
    var handles = [0, 1, 2, 3].map(function (at) {
      var handle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
      handle.setAttribute('r', '26');
      handle.addEventListener('pointerdown', function (e) { held = at; handle.setPointerCapture(e.pointerId); e.preventDefault(); });
      svg.appendChild(handle);
      return handle;
    });
    var draw = function () {
      var points = handles.map(function (handle, at) {
        var x = Number(boxes[at * 2].value), y = Number(boxes[at * 2 + 1].value) * high / 1000;
        handle.setAttribute('cx', x); handle.setAttribute('cy', y);
        return x + ',' + y;
      });
      frame.setAttribute('points', points.join(' '));
    };
    var within = function (number) { return Math.max(0, Math.min(1000, Math.round(number))); };
    svg.addEventListener('pointermove', function (e) {
      if (held < 0) { return; }
      var area = svg.getBoundingClientRect();
      boxes[held * 2].value = within((e.clientX - area.left) * 1000 / area.width);
      boxes[held * 2 + 1].value = within((e.clientY - area.top) * 1000 / area.height);
      draw();
    });
    ['pointerup', 'pointercancel'].forEach(function (end) { svg.addEventListener(end, function () { held = -1; }); });
    boxes.forEach(function (box) { box.addEventListener('input', draw); });

    /* Light and contrast are shown at once, about as they will be drawn. */
    var image = svg.querySelector('image'), brightness = form.querySelector('[name=brightness]'), contrast = form.querySelector('[name=contrast]');
    var light = function () {
      var steep = Number(contrast.value) >= 0 ? 1 + Number(contrast.value) / 30 : 1 + Number(contrast.value) / 100;
      image.style.filter = 'contrast(' + steep + ') brightness(' + (1 + Number(brightness.value) / 100) + ')';
    };
    [brightness, contrast].forEach(function (box) { box.addEventListener('input', light); });
    light();
    draw();
  });
})();
