/* MotCua: shapes and arrows of a drawing that the board does not hold on to (those inside a folded subprocess) are kept beside it, and put back when it is taken out. */
const Diagram = 'http://www.omg.org/spec/BPMN/20100524/DI';
const read = (xml) => new DOMParser().parseFromString(xml, 'text/xml');
const ids = (document) => new Set([...document.querySelectorAll('[id]')].map((one) => one.getAttribute('id')));

/** What stood in the file and is gone from what the board would give out: drawn things apart from all others. */
export function dropped(before, after) {
  const there = ids(read(after));
  const gone = [...read(before).querySelectorAll('[id]')].filter((one) => !there.has(one.getAttribute('id')));
  return { drawn: gone.filter((one) => one.namespaceURI === Diagram), other: gone.filter((one) => one.namespaceURI !== Diagram) };
}

/** The same text with the drawn things put back whose elements are still there. */
export function restored(xml, drawn) {
  if (drawn.length === 0) return xml;
  const document = read(xml);
  const there = ids(document);
  const plane = document.getElementsByTagNameNS(Diagram, 'BPMNPlane')[0];
  drawn.filter((one) => there.has(one.getAttribute('bpmnElement')?.split(':').pop())).forEach((one) => plane?.append(document.importNode(one, true)));
  return new XMLSerializer().serializeToString(document);
}
