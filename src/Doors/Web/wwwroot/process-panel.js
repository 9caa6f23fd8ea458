/* MotCua: what this house adds to BPMN (docs/bpmn.md), and the panel in which it is written. */
const text = (name) => ({ name, isAttr: true, type: 'String' });

export const descriptor = {
  name: 'MotCua', prefix: 'mc', uri: 'urn:motcua:bpmn:1', xml: { tagAlias: 'lowerCase' }, associations: [],
  types: [
    { name: 'Process', superClass: ['Element'], properties: ['procedure', 'level', 'decision', 'decidedOn', 'from', 'generated', 'timesAreOurs'].map(text) },
    {
      name: 'Step', superClass: ['Element'],
      properties: [
        ...['role', 'position', 'place', 'agency', 'nationalState', 'signs', 'capacity', 'apartFrom', 'calls', 'awaits', 'refuses'].map(text),
        { name: 'times', type: 'Time', isMany: true }, { name: 'forms', type: 'Form', isMany: true },
      ],
    },
    { name: 'Time', superClass: ['Element'], properties: ['hours', 'channel'].map(text) },
    { name: 'Form', superClass: ['Element'], properties: ['key'].map(text) },
    { name: 'Way', superClass: ['Element'], properties: ['key', 'refuses'].map(text) },
  ],
};

const Work = ['role', 'position', 'place', 'agency', 'hours', 'hours-direct', 'hours-online', 'hours-post', 'forms', 'nationalState', 'signs', 'capacity', 'apartFrom'];
const Shown = {
  'bpmn:UserTask': Work, 'bpmn:ManualTask': Work,
  'bpmn:ServiceTask': ['calls', 'hours', 'nationalState'],
  'bpmn:CallActivity': ['calls', 'place', 'agency', 'hours', 'nationalState'],
  'bpmn:ReceiveTask': ['awaits', 'agency', 'hours', 'nationalState'],
  'bpmn:IntermediateCatchEvent': ['awaits', 'agency', 'hours', 'nationalState'],
  'bpmn:Lane': ['role', 'position', 'place', 'agency'],
  'bpmn:EndEvent': ['nationalState', 'refuses'],
  'bpmn:StartEvent': ['nationalState'],
  'bpmn:SequenceFlow': ['way', 'way-refuses', 'condition'],
  'bpmn:BoundaryEvent': ['duration', 'interrupts'],
  'bpmn:Process': ['executable'], 'bpmn:Participant': ['executable'],
};

const Ticked = ['signs', 'refuses', 'way-refuses', 'interrupts', 'executable'];

/** Our extension of a thing; none when it has none. */
export function readStep(thing, type = 'mc:Step') {
  return thing.extensionElements?.values?.find((one) => one.$type === type);
}

export function panelOf(root, modeler, words) {
  const [modeling, moddle] = ['modeling', 'moddle'].map((name) => modeler.get(name));
  let element;
  let writing = false;

  return {
    show(chosen) { element = chosen?.labelTarget ?? chosen; draw(); },
    redraw() { if (!writing) draw(); },
    shows: (other) => other === element,
  };

  function draw() {
    if (!element?.businessObject?.$type) return;
    const thing = element.businessObject;
    const head = document.createElement('h3');
    head.textContent = words.lib[thing.$type] ?? thing.$type.replace('bpmn:', '');
    const id = document.createElement('p');
    Object.assign(id, { className: 'mc-sub mc-small mc-num', textContent: thing.id });
    root.replaceChildren(head, id, ...['name', ...(Shown[thing.$type] ?? [])].filter(fits).map(field));
  }

  function fits(key) {
    const thing = element.businessObject;
    if (key === 'agency') return value('place') === 'Agency' || value('agency') || thing.$type !== 'bpmn:UserTask';
    if (key === 'condition') return thing.conditionExpression || thing.sourceRef?.$type === 'bpmn:ExclusiveGateway';
    if (key === 'duration' || key === 'interrupts') return Boolean(timer());
    return true;
  }

  function field(key) {
    const label = words.say[key] ?? key;
    const hint = words.say[`${key}.hint`];
    if (key === 'forms') return forms(label);
    const wrap = document.createElement(Ticked.includes(key) ? 'label' : 'div');
    const box = words.choices[key] ? document.createElement('select') : document.createElement('input');
    box.id = `p-${key}`;
    box.dataset.key = key;
    if (Ticked.includes(key)) {
      wrap.className = 'mc-tick';
      Object.assign(box, { type: 'checkbox', checked: value(key) === 'true' });
      wrap.append(box, ` ${label}`);
      box.addEventListener('change', () => set(key, box.checked ? 'true' : ''));
      return wrap;
    }
    wrap.className = 'mc-field';
    const name = Object.assign(document.createElement('label'), { htmlFor: box.id, textContent: label });
    box.className = 'mc-input';
    if (box.tagName === 'SELECT') {
      const held = value(key);
      const offered = words.choices[key].some(([one]) => one === held) || !held ? words.choices[key] : [...words.choices[key], [held, held]];
      box.append(...[['', '–'], ...offered].map(([one, said]) => Object.assign(document.createElement('option'), { value: one, textContent: said })));
      box.value = held;
    } else {
      Object.assign(box, { type: 'text', value: value(key), autocomplete: 'off' });
      if (key.startsWith('hours')) box.inputMode = 'decimal';
    }
    box.addEventListener('change', () => set(key, box.value.trim()));
    wrap.append(name, ...(hint ? [Object.assign(document.createElement('p'), { className: 'mc-hint', textContent: hint })] : []), box);
    return wrap;
  }

  function forms(label) {
    const set = document.createElement('fieldset');
    set.className = 'mc-field';
    const held = (readStep(element.businessObject)?.forms ?? []).map((form) => form.key);
    set.append(Object.assign(document.createElement('legend'), { textContent: label }));
    [...words.forms, ...held.filter((key) => !words.forms.some(([one]) => one === key)).map((key) => [key, key])].forEach(([key, said]) => {
      const wrap = Object.assign(document.createElement('label'), { className: 'mc-tick' });
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: held.includes(key) });
      box.dataset.key = `form-${key}`;
      box.addEventListener('change', () => write(() => {
        const step = ours('mc:Step');
        const rest = (step.forms ?? []).filter((form) => form.key !== key);
        modeling.updateModdleProperties(element, step, { forms: box.checked ? [...rest, part(step, 'mc:Form', { key })] : rest });
      }));
      wrap.append(box, ` ${said}`);
      set.append(wrap);
    });
    return set;
  }

  function value(key) {
    const thing = element.businessObject;
    const step = readStep(thing);
    const way = readStep(thing, 'mc:Way');
    switch (key) {
      case 'name': return thing.name ?? thing.processRef?.name ?? '';
      case 'hours': return step?.times?.find((time) => !time.channel)?.hours ?? '';
      case 'way': return way?.key ?? '';
      case 'way-refuses': return way?.refuses ?? '';
      case 'condition': return thing.conditionExpression?.body ?? '';
      case 'duration': return timer()?.timeDuration?.body ?? '';
      case 'interrupts': return String(thing.cancelActivity !== false);
      case 'executable': return String(Boolean((thing.processRef ?? thing).isExecutable));
      default: return key.startsWith('hours-') ? step?.times?.find((time) => time.channel === key.slice(6))?.hours ?? '' : step?.[key] ?? step?.$attrs?.[key] ?? '';
    }
  }

  function set(key, said) {
    const thing = element.businessObject;
    write(() => {
      switch (key) {
        case 'name': return modeling.updateProperties(element, { name: said });
        case 'hours': return hours(undefined, said);
        case 'way': return modeling.updateModdleProperties(element, ours('mc:Way'), { key: said || undefined });
        case 'way-refuses': return modeling.updateModdleProperties(element, ours('mc:Way'), { refuses: said || undefined });
        case 'condition': return modeling.updateProperties(element, { conditionExpression: said ? moddle.create('bpmn:FormalExpression', { body: said }) : undefined });
        case 'duration': return modeling.updateModdleProperties(element, timer(), { timeDuration: said ? part(timer(), 'bpmn:FormalExpression', { body: said }) : undefined });
        case 'interrupts': return modeling.updateProperties(element, { cancelActivity: said === 'true' });
        case 'executable': return modeling.updateModdleProperties(element, thing.processRef ?? thing, { isExecutable: said === 'true' });
        default: return key.startsWith('hours-') ? hours(key.slice(6), said) : modeling.updateModdleProperties(element, ours('mc:Step'), { [key]: said || undefined });
      }
    });
    // Only the place says which other boxes there are; drawn anew without need, the panel would take the focus from where the hand has gone.
    if (key !== 'place') return;
    draw();
    root.querySelector(`[data-key="${key}"]`)?.focus();
  }

  function hours(channel, said) {
    const step = ours('mc:Step');
    const rest = (step.times ?? []).filter((time) => (time.channel || undefined) !== channel);
    const time = said ? [part(step, 'mc:Time', { hours: said.replace(',', '.'), channel })] : [];
    modeling.updateModdleProperties(element, step, { times: channel ? [...rest, ...time] : [...time, ...rest] });
  }

  function timer() {
    return element.businessObject.eventDefinitions?.find((one) => one.$type === 'bpmn:TimerEventDefinition');
  }

  /** Our extension of the element, made when it is first written to. */
  function ours(type) {
    const thing = element.businessObject;
    const found = readStep(thing, type);
    if (found) return found;
    const all = thing.extensionElements ?? part(thing, 'bpmn:ExtensionElements', { values: [] });
    const made = part(all, type, {});
    if (!thing.extensionElements) modeling.updateModdleProperties(element, thing, { extensionElements: all });
    modeling.updateModdleProperties(element, all, { values: [...(all.values ?? []), made] });
    return made;
  }

  function part(parent, type, attributes) {
    const made = moddle.create(type, attributes);
    made.$parent = parent;
    return made;
  }

  function write(deed) {
    writing = true;
    try { deed(); } finally { writing = false; }
  }
}
