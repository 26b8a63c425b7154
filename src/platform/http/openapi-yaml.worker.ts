import { parentPort, workerData } from 'node:worker_threads';
import { stringify } from 'yaml';

/** Takes the bundled contract as JSON text and posts it as YAML text. */
parentPort?.postMessage(stringify(JSON.parse(workerData as string), { aliasDuplicateObjects: false, lineWidth: 120 }));
