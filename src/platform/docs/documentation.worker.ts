import { parentPort, workerData } from 'node:worker_threads';
import { contractOperations } from '../../engine/document/contract-operation.ts';
import type { Document } from '../../engine/document/document.ts';
import type { Documentation, DocumentationSources } from './documentation.ts';
import { operationPage } from './operation-page.ts';
import { referenceDocument } from './reference-document.ts';

/** Takes the sources of the documentation and posts what is made of them. */
const { contract, curl, typescript, chapters } = workerData as DocumentationSources;
const document = JSON.parse(contract) as Document;
const [ofCurl, ofTypescript] = [curl, typescript].map((json) => JSON.parse(json) as { [id: string]: string });
const samplesOf = (id: string) => ({ curl: ofCurl?.[id] ?? '', typescript: ofTypescript?.[id] ?? '' });
const operations = contractOperations(document).map((operation) => {
  const id = operation.value.operationId ?? '';
  return [id, operationPage(document, operation, samplesOf(id))] as const;
});
const documentation: Documentation = {
  reference: JSON.stringify(referenceDocument(document, chapters, samplesOf)),
  operations: Object.fromEntries(operations),
};
parentPort?.postMessage(documentation);
