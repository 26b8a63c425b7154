import type { Document } from '../document/document.ts';
import { Client, Unreachable } from './client.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type DeclaredOperation, testedContract } from './declared-operation.ts';
import { createJudge } from './judge.ts';
import { inLanes } from './lanes.ts';
import type { Law } from './laws/law.ts';
import { laws } from './laws/laws.ts';
import { runLaws } from './laws/run-laws.ts';
import { limitCases } from './limits.ts';
import { anyProduct, type Product } from './product.ts';
import { startProxy } from './proxy.ts';
import { type CaseResult, runCases } from './run.ts';
import { runScenarios } from './scenarios.ts';

export interface ContractTestOptions {
  /** The deployment, e.g. `https://staging.example.com`. */
  readonly url: string;
  /** A bundled OpenAPI 3.1 document. */
  readonly document: Document;
  /** What is known about the deployment beyond the document. Default: nothing. */
  readonly product?: Product;
  /** Laws about the effects of operations to check. Default: all. */
  readonly laws?: readonly Law[];
  /** Whether to check what each operation accepts, rejects and responds. Default: true. */
  readonly cases?: boolean;
  /** Which operations to test. Default: all. */
  readonly includes?: (operation: DeclaredOperation) => boolean;
  /** Whether Prism checks every response too. Default: true. */
  readonly proxy?: boolean;
  readonly spreadsAddresses?: boolean;
  /** Default: 60. */
  readonly longestWaitSeconds?: number;
  /** Values that the report must not contain, by the name of the environment variable that replaces them. */
  readonly secrets?: { readonly [variable: string]: string };
  /** Determines the order of operations that don't depend on each other. Default: that of the contract. */
  readonly seed?: number | null;
  /** Send nothing more after the first failure. Default: false. */
  readonly failFast?: boolean;
  /** Called before each operation, with its place in the run. */
  readonly onOperation?: (id: string, index: number, count: number) => void;
  /** Called before each law, with its place in the run. */
  readonly onLaw?: (name: string, index: number, count: number) => void;
  readonly onResult?: (result: CaseResult) => void;
}

export interface Report {
  readonly url: string;
  /** `info.title` and `info.version` of the contract. */
  readonly contract: string;
  readonly seed: number | null;
  /** The run ended with its first failure. */
  readonly isStopped: boolean;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly results: readonly CaseResult[];
  readonly coverage: Coverage;
  readonly calls: number;
  /** Seconds spent waiting because the deployment limits calls. */
  readonly waitedSeconds: number;
  /** The same by operationId. */
  readonly waits: { readonly [operationId: string]: number };
}

/**
 * Tests whether a deployment keeps a contract: sends what the contract describes and what it forbids, and judges every
 * response.
 *
 * @throws {Unreachable} if nothing listens at the URL.
 * @throws {Error} if the product's accounts can't be created.
 * @example
 * const { results } = await testContract({ url: 'http://127.0.0.1:8080', document });
 * const failures = results.filter(({ outcome }) => outcome === 'failed');
 */
export async function testContract(options: ContractTestOptions): Promise<Report> {
  const { document, product = anyProduct, includes = () => true } = options;
  const url = options.url.replace(/\/$/, '');
  const { seed = null, failFast = false, secrets = {}, onOperation = () => {}, onLaw = () => {} } = options;
  const startedAt = new Date();
  await connect(url);
  const contract = testedContract(document, product.extensions);
  const judge = await createJudge(contract, product.judging);
  const proxy = options.proxy === false ? null : await startProxy(document, url);
  try {
    const client = new Client({
      url,
      judge,
      proxyUrl: proxy?.url ?? null,
      spreadsAddresses: options.spreadsAddresses ?? false,
      longestWaitSeconds: options.longestWaitSeconds ?? 60,
    });
    const results: CaseResult[] = [];
    const onResult = (result: CaseResult): void => {
      results.push(result);
      options.onResult?.(result);
    };
    const run = { client, contract, product, includes, secrets, seed, failFast, onOperation, onLaw, onResult };
    const isStopped = (): boolean => failFast && results.some(({ outcome }) => outcome === 'failed');
    const checkLaws = (): Promise<void> => runLaws({ ...run, laws: options.laws ?? laws });
    const followed = options.cases === false ? new Set<string>() : await runCases(run);
    if (options.cases !== false && !isStopped()) await runScenarios(run);
    // Next to the laws where the calls that use up limits have an address of their own, else after them.
    const checkLimits = async (): Promise<void> => {
      if (options.cases !== false && !isStopped()) await limitCases(run);
    };
    const checks = [async () => (isStopped() ? undefined : checkLaws()), checkLimits];
    await inLanes(checks, client.spreadsAddresses && !failFast ? [1, 2] : [1], (check) => check());
    return {
      url,
      contract: `${document.info.title} ${document.info.version}`,
      seed,
      isStopped: isStopped(),
      startedAt,
      durationMs: Date.now() - startedAt.getTime(),
      results,
      coverage: coverageOf({ contract, product, includes, results, followed }),
      calls: client.calls,
      waitedSeconds: client.waitedSeconds,
      waits: Object.fromEntries(client.waits),
    };
  } finally {
    await proxy?.stop();
  }
}

/** Any HTTP response will do. */
async function connect(url: string): Promise<void> {
  try {
    const response = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(20_000) });
    await response.body?.cancel();
  } catch (error) {
    const cause = ((error as Error).cause ?? error) as Error & { readonly code?: string };
    throw new Unreachable(`No server responds at ${url}: ${cause.message || cause.code}`, { cause: error });
  }
}
