/* MotCua: the drawing board for processes, on bpmn-js. The page works without this file: a drawing may also be uploaded or typed. */
import { dropped, restored } from './process-kept.js';
import { descriptor, panelOf } from './process-panel.js';

const board = document.querySelector('[data-board]');
const box = document.getElementById('Bpmn');
if (board && box && window.BpmnJS) start(JSON.parse(document.getElementById('editor-words').textContent));

function start(words) {
  const form = box.form;
  const say = (key) => words.say[key] ?? key;
  const canvasAt = board.querySelector('[data-canvas]');
  const list = board.querySelector('[data-flaws]');
  const state = board.querySelector('[data-state]');
  const chooser = board.querySelector('[data-chooser]');
  const modeler = new window.BpmnJS({
    container: canvasAt,
    moddleExtensions: { mc: descriptor },
    bpmnRenderer: { defaultFillColor: '#ffffff', defaultStrokeColor: '#1f2430', defaultLabelColor: '#1f2430' },
    additionalModules: [{
      translate: ['value', (text, holes) => (words.lib[text] ?? text).replace(/{([^}]+)}/g, (_, name) => holes?.[name] ?? `{${name}}`)],
      // Icons of these two bring style attributes, which our pages do not admit.
      alignElementsContextPadProvider: ['value', null], alignElementsMenuProvider: ['value', null], distributeElementsMenuProvider: ['value', null],
      __init__: ['peopleFirst'], peopleFirst: ['type', PeopleFirst],
    }],
  });
  const [canvas, registry, selection, overlays, events] = ['canvas', 'elementRegistry', 'selection', 'overlays', 'eventBus'].map((name) => modeler.get(name));
  const panel = panelOf(board.querySelector('[data-panel]'), modeler, words);
  let changed = false;
  let marked = [];
  let asked = 0;
  let waiting = 0;
  let kept = { drawn: [], other: [] };

  board.hidden = false;
  board.dataset.ready = 'no';
  document.querySelectorAll('[data-without-board]').forEach((part) => part.removeAttribute('open'));

  events.on('selection.changed', ({ newSelection }) => show(newSelection.length === 1 ? newSelection[0] : canvas.getRootElement()));
  events.on('element.changed', ({ element }) => { if (panel.shows(element)) panel.redraw(); });
  events.on('commandStack.changed', ({ trigger }) => {
    if (trigger === 'clear') return;
    changed = true;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => { list_elements(); check(); }, 400);
  });
  chooser.addEventListener('change', () => reveal(chooser.value));
  list.addEventListener('click', (event) => { const id = event.target.closest?.('[data-element]')?.dataset.element; if (id) reveal(id); });
  form.elements.Procedure?.addEventListener('change', check);
  document.getElementById('Drawing')?.addEventListener('change', async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    const text = await file.text();
    event.target.value = '';
    box.value = text;
    await open(text);
  });
  form.addEventListener('submit', async (event) => {
    if (!changed && box.value.trim()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    box.value = await drawn();
    changed = false;
    // While the first sending is still being told of, a second one is passed over: it waits for its own turn.
    window.setTimeout(() => form.requestSubmit(event.submitter), 0);
  }, true);
  window.addEventListener('beforeunload', (event) => { if (changed) event.preventDefault(); });
  box.addEventListener('change', () => open(box.value));
  open(box.value);

  /** The drawing goes into the box only once it was changed, so that what was handed in stays as it was. */
  async function take() {
    if (changed) box.value = await drawn();
    return box.value.trim() ? box.value : drawn();
  }

  async function drawn() {
    return restored((await modeler.saveXML({ format: true })).xml, kept.drawn);
  }

  async function open(text) {
    board.dataset.ready = 'no';
    changed = false;
    let lost = [];
    try {
      lost = (await modeler.importXML(text.trim() || empty())).warnings;
    } catch (unreadable) {
      const drawn = text.trim() ? await ask(text) : null;
      if (!drawn?.drawn) {
        tell([{ text: drawn?.error ?? say('unreadable') }], []);
        board.dataset.ready = 'unreadable';
        return;
      }
      lost = (await modeler.importXML(drawn.drawn)).warnings;
      changed = true;
    }
    kept = text.trim() && !changed ? dropped(text, (await modeler.saveXML()).xml) : { drawn: [], other: [] };
    canvas.zoom('fit-viewport', 'auto');
    const seen = canvas.viewbox();
    // Room at the left, where the tools lie over the drawing.
    canvas.viewbox({ x: seen.x - (seen.width * 0.14), y: seen.y, width: seen.width * 1.16, height: seen.height * 1.16 });
    list_elements();
    show(canvas.getRootElement());
    await check([...lost.map((one) => one.message).filter((one) => !/^(unknown attribute|unsupported document encoding)/.test(one)), ...kept.other.map((one) => `${one.localName} ${one.getAttribute('id')}`)].map((one) => ({ text: `${say('lost')} ${one}` })));
    board.dataset.ready = 'yes';
  }

  function show(element) {
    panel.show(element);
    chooser.value = element?.id ?? '';
  }

  function reveal(id) {
    const element = registry.get(id);
    if (!element) return;
    if (element === canvas.getRootElement()) selection.select([]); else { selection.select(element); canvas.scrollToElement(element); }
    show(element);
  }

  function list_elements() {
    const kept = chooser.value;
    const all = registry.filter((element) => !element.labelTarget && (element === canvas.getRootElement() || element.parent));
    chooser.replaceChildren(...all.map((element) => option(element.id, nameOf(element.id))));
    chooser.value = kept;
  }

  function nameOf(id) {
    const thing = registry.get(id)?.businessObject;
    const kind = thing ? words.lib[thing.$type] ?? thing.$type.replace('bpmn:', '') : '';
    return thing?.name ? `${thing.name} (${kind})` : `${kind} ${id}`.trim();
  }

  async function ask(text) {
    const sent = new FormData();
    sent.set('Bpmn', text);
    sent.set('Procedure', form.elements.Procedure?.value ?? '');
    sent.set('__RequestVerificationToken', form.elements.__RequestVerificationToken.value);
    const answer = await fetch(board.dataset.board, { method: 'POST', body: sent, headers: { Accept: 'application/json' } });
    return answer.ok ? answer.json() : { error: say('unchecked') };
  }

  async function check(lost) {
    const mine = ++asked;
    state.textContent = say('checking');
    let answer;
    try {
      answer = await ask(await take());
    } catch {
      answer = { error: say('unchecked') };
    }
    if (mine !== asked) return;
    tell(answer.error ? [{ text: answer.error }] : answer.flaws, [...(Array.isArray(lost) ? lost : []), ...(answer.kept ?? [])]);
    state.textContent = answer.error ? say('unchecked') : answer.publishable ? `${say('sound')} ${answer.longest}` : say(answer.runs ? 'runs' : 'only-drawn');
    board.dataset.checked = String(mine);
  }

  /** Beside the element, and in a list whose lines lead to it. */
  function tell(flaws, notes) {
    overlays.remove({ type: 'flaw' });
    marked.forEach((id) => { if (registry.get(id)) canvas.removeMarker(id, 'mc-flawed'); });
    marked = [...new Set(flaws.map((flaw) => flaw.element).filter((id) => id && registry.get(id)))];
    marked.forEach((id) => {
      canvas.addMarker(id, 'mc-flawed');
      const sign = document.createElement('button');
      Object.assign(sign, { type: 'button', className: 'mc-flaw', textContent: '!', title: flaws.filter((flaw) => flaw.element === id).map((flaw) => flaw.text).join('\n') });
      sign.setAttribute('aria-label', sign.title);
      sign.addEventListener('click', () => reveal(id));
      if (registry.get(id) !== canvas.getRootElement()) overlays.add(id, 'flaw', { position: { top: -14, left: -10 }, html: sign });
    });
    list.replaceChildren(...[...flaws.map((one) => [one, 'flaw']), ...notes.map((one) => [one, 'note'])].map(([one, kind]) => {
      const line = document.createElement('li');
      line.dataset.kind = kind;
      if (one.element && registry.get(one.element)) {
        const to = document.createElement('button');
        Object.assign(to, { type: 'button', className: 'mc-linkish', textContent: nameOf(one.element) });
        to.dataset.element = one.element;
        line.append(to, `: ${one.text}`);
      } else {
        line.textContent = one.element ? `${one.element}: ${one.text}` : one.text;
      }
      return line;
    }));
  }

  function option(value, text) {
    return Object.assign(document.createElement('option'), { value, textContent: text });
  }

  function empty() {
    return `<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:mc="${descriptor.uri}" id="definitions" targetNamespace="urn:motcua:process"><process id="process" isExecutable="true"><startEvent id="start"/></process><bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="process"><bpmndi:BPMNShape id="start_di" bpmnElement="start"><dc:Bounds x="160" y="160" width="36" height="36"/></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>`;
  }
}

/** A task that is drawn is somebody's work: the plain task of the standard runs nowhere. */
function PeopleFirst(palette, contextPad, create, elementFactory, autoPlace) {
  const made = () => elementFactory.createShape({ type: 'bpmn:UserTask' });
  palette.registerProvider(500, {
    getPaletteEntries: () => (entries) => {
      if (entries['create.task']) {
        const begin = (event) => create.start(event, made());
        entries['create.task'] = { ...entries['create.task'], className: 'bpmn-icon-user-task', action: { click: begin, dragstart: begin } };
      }
      return entries;
    },
  });
  contextPad.registerProvider(500, {
    getContextPadEntries: (element) => (entries) => {
      if (entries['append.append-task']) {
        entries['append.append-task'] = {
          ...entries['append.append-task'], className: 'bpmn-icon-user-task',
          action: { click: () => autoPlace.append(element, made()), dragstart: (event) => create.start(event, made(), { source: element }) },
        };
      }
      return entries;
    },
  });
}
PeopleFirst.$inject = ['palette', 'contextPad', 'create', 'elementFactory', 'autoPlace'];
