/* MotCua: files of a form marked data-resumes go ahead piece by piece by the tus protocol, and go on after a broken line. Without this file, or where it does not come through, the form carries them as ever. */
(function () {
  'use strict';
  var ADDRESS = '/gui-tep';
  var WORTH = 262144;
  var PIECE = 524288;
  var TRIES = 6;

  function wait(ms) { return new Promise(function (done) { window.setTimeout(done, ms); }); }
  function keyOf(file) { return 'mc.tep.' + [file.name, file.size, file.lastModified].join('.'); }
  function remembered(file) { try { return window.localStorage.getItem(keyOf(file)); } catch (e) { return null; } }
  function remember(file, address) {
    try { if (address) window.localStorage.setItem(keyOf(file), address); else window.localStorage.removeItem(keyOf(file)); } catch (e) { /* It only starts anew. */ }
  }
  function named(file) {
    var bytes = new TextEncoder().encode(file.name);
    return 'filename ' + window.btoa(Array.prototype.map.call(bytes, function (b) { return String.fromCharCode(b); }).join(''));
  }
  function ask(address, method, headers, body) {
    headers['Tus-Resumable'] = '1.0.0';
    return fetch(address, { method: method, headers: headers, body: body, credentials: 'same-origin' });
  }

  async function begin(file) {
    var answer = await ask(ADDRESS, 'POST', { 'Upload-Length': String(file.size), 'Upload-Metadata': named(file) });
    if (answer.status !== 201) { var no = new Error('refused'); no.final = answer.status < 500; throw no; }
    var address = answer.headers.get('Location');
    remember(file, address);
    return { address: address, offset: 0 };
  }

  async function where(file) {
    var address = remembered(file);
    if (!address) return begin(file);
    var answer = await ask(address, 'HEAD', {});
    if (answer.status === 200) return { address: address, offset: Number(answer.headers.get('Upload-Offset')) };
    if (answer.status < 500) { remember(file, null); return begin(file); }
    throw new Error('silent');
  }

  async function send(file, tell) {
    for (var tries = 0; ; ) {
      try {
        var at = await where(file);
        while (at.offset < file.size) {
          tell(at.offset);
          var answer = await ask(at.address, 'PATCH', { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(at.offset) }, file.slice(at.offset, at.offset + PIECE));
          if (answer.status !== 204) { var no = new Error('refused'); no.final = [400, 401, 403, 413, 415].indexOf(answer.status) >= 0; throw no; }
          at.offset = Number(answer.headers.get('Upload-Offset'));
          tries = 0;
        }
        return at.address.split('/').pop();
      } catch (broken) {
        if (broken.final || ++tries >= TRIES) throw broken;
        await wait(Math.min(500 * Math.pow(2, tries), 15000));
      }
    }
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.matches('form[data-resumes]') || form.hasAttribute('data-arrived') || !window.fetch || !window.TextEncoder) return;
    var chosen = [];
    form.querySelectorAll('input[type=file]').forEach(function (input) {
      Array.prototype.forEach.call(input.files, function (file) { chosen.push({ input: input, file: file }); });
    });
    if (chosen.reduce(function (sum, one) { return sum + one.file.size; }, 0) < WORTH || chosen.some(function (one) { return one.file.size === 0; })) return;

    event.preventDefault();
    event.stopImmediatePropagation();
    if (form.hasAttribute('data-sending')) return;
    form.setAttribute('data-sending', '');
    var button = event.submitter;
    var told = form.querySelector('.mc-sending') || document.createElement('p');
    told.className = 'mc-note mc-sending';
    told.setAttribute('role', 'status');
    if (!told.parentNode) (button && button.parentNode || form).appendChild(told);

    (async function () {
      var ids = [];
      for (var i = 0; i < chosen.length; i++) {
        var one = chosen[i];
        ids.push(await send(one.file, function (offset) {
          told.textContent = form.getAttribute('data-resumes').replace('{0}', one.file.name).replace('{1}', String(Math.floor(100 * offset / one.file.size)));
        }));
      }
      chosen.forEach(function (one, i) {
        var hidden = document.createElement('input');
        hidden.type = 'hidden';
        hidden.name = '_da-gui';
        hidden.value = one.input.name + '|' + ids[i];
        form.appendChild(hidden);
        one.input.disabled = true;
        remember(one.file, null);
      });
    })().then(function () { return true; }, function (broken) { return broken.final === true; }).then(function (goes) {
      form.removeAttribute('data-sending');
      if (!goes) {
        told.textContent = form.getAttribute('data-broken');
        told.setAttribute('data-tone', 'warning');
        return;
      }
      form.setAttribute('data-arrived', '');
      form.requestSubmit(button);
    });
  }, true);
})();
