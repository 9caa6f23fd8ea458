// The same drawing, run by the npm package bpmn-engine: parsed once, every activity that waits is signalled at once.
import { readFile } from 'node:fs/promises';
import { EventEmitter } from 'node:events';
import BpmnModdle from 'bpmn-moddle';
import { Engine } from 'bpmn-engine';

const [file, seconds] = process.argv.slice(2);
const { rootElement, references, warnings, elementsById } = await new BpmnModdle().fromXML(await readFile(file, 'utf8'));

async function run() {
  let done = 0;
  const listener = new EventEmitter();
  listener.on('activity.wait', (api) => { done++; api.signal(); });
  const engine = new Engine({ name: 'permit', moddleContext: { rootElement, references, warnings, elementsById } });
  const execution = await engine.execute({ listener });
  if (execution.state !== 'idle') throw new Error(`not finished: ${execution.state}`);
  return done;
}

let steps = 0, runs = 0;
for (let i = 0; i < 20; i++) await run();
const start = process.hrtime.bigint(), used = process.cpuUsage();
while (Number(process.hrtime.bigint() - start) < Number(seconds) * 1e9) { steps += await run(); runs++; }
const took = Number(process.hrtime.bigint() - start) / 1e9;
const { user, system } = process.cpuUsage(used);
console.log(JSON.stringify({ runs, steps, seconds: took, core: (user + system) / 1e6 }));
