import { ContractError } from '../../document/contract-error.ts';
import { redocly } from './redocly.ts';

interface LintReport {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer?: string }[];
  }[];
}

/**
 * Lints the contract with every rule of a configuration file.
 *
 * @throws {ContractError} with each finding's file and JSON pointer; warnings count.
 */
export async function lintContract(file: string, config: string): Promise<void> {
  const result = await redocly(config, 'lint', file, '--format', 'json', '--max-problems', '1000');
  const report = parseReport(result.stdout);
  if (report === null) throw new Error(`redocly lint failed:\n${result.stderr}`);
  if (report.problems.length > 0) {
    throw new ContractError(
      report.problems.map(({ ruleId, message, location: [at] }) => ({
        file: at?.source.ref ?? file,
        pointer: at?.pointer?.replace(/^#/, '') ?? '',
        message: `${message} (${ruleId})`,
      })),
    );
  }
  if (!result.ok) throw new Error(`redocly lint failed:\n${result.stderr}`);
}

function parseReport(stdout: string): LintReport | null {
  const start = stdout.indexOf('{');
  return start < 0 ? null : (JSON.parse(stdout.slice(start)) as LintReport);
}
