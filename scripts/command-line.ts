import { type ParseArgsConfig, parseArgs } from 'node:util';
import { closest } from '../src/platform/values/closest.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Given extends Options> = ReturnType<typeof parseArgs<{ options: Given; allowPositionals: true }>>;

/**
 * Parses the command line. `--help` prints `usage` and ends the process with 0; an unknown option, a value of the wrong
 * kind or too many arguments end it with 2, with a suggestion where a known option is similar.
 *
 * @example
 * const { values } = commandLine('npm run sdk [-- --json]', { json: { type: 'boolean' } });
 */
export function commandLine<Given extends Options>(usage: string, options: Given, mostArguments = 0): Parsed<Given> {
  const parsed = attempt(() =>
    parseArgs({ options: { ...options, help: { type: 'boolean' } }, allowPositionals: true, tokens: true }),
  );
  if (parsed instanceof Error) {
    const unknown = /option '(--?[^'= ]+)/.exec(parsed.message)?.[1]?.replace(/^-+/, '');
    const known = unknown === undefined || unknown in options ? null : closest(unknown, Object.keys(options));
    const message = unknown === undefined || unknown in options ? parsed.message : `There is no option --${unknown}`;
    return fail(`${message}.${known === null ? '' : ` Did you mean --${known}?`}`);
  }
  if ((parsed.values as { help?: boolean }).help) {
    console.log(usage);
    process.exit(0);
  }
  const surplus = parsed.positionals[mostArguments];
  if (surplus !== undefined) return fail(`Unexpected argument: ${surplus}.`);
  return parsed as unknown as Parsed<Given>;
}

/** Prints the message with a hint to `--help` and ends the process with 2. */
export function fail(message: string): never {
  console.error(`${message} See --help.`);
  process.exit(2);
}

function attempt<Result>(run: () => Result): Result | Error {
  try {
    return run();
  } catch (error) {
    return error as Error;
  }
}
