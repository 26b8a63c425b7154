import { ApiError, type ErrorCode } from '../../engine/serve/errors.ts';
import { errorCodes } from '../policy/error-codes.ts';
import { renderError } from '../policy/surfaces.ts';
import { errorTexts } from './error-texts.ts';

/** All codes, by status. */
export const documentedErrors = (Object.keys(errorCodes) as ErrorCode[]).toSorted(
  (one, other) => errorCodes[one].status - errorCodes[other].status || one.localeCompare(other),
);

/** Returns the path of the page of an error. */
export function errorPath(code: ErrorCode): string {
  return `/docs/errors/${code}`;
}

/** Returns the page of an error as Markdown: what it means, what to do, and how it looks in each format. */
export function errorPage(code: ErrorCode): string {
  const { status, title } = errorCodes[code];
  const { meaning, causes, remedy } = errorTexts[code];
  return `# ${code}

**${status} ${title}.** ${meaning}

## Causes

${causes.map((cause) => `- ${cause}`).join('\n')}

## What to do

${remedy}

## Formats

Each operation belongs to a surface, which has one of these formats. \`Accept: application/problem+json\` returns problem
details on every surface. See [Errors](/docs/guides/errors).

${formats(code)}
`;
}

/** Returns the list of all errors as Markdown. */
export function errorList(): string {
  const rows = documentedErrors.map((code) => {
    const { status, title } = errorCodes[code];
    return `| ${status} | [\`${code}\`](${errorPath(code)}) | ${title} | ${errorTexts[code].meaning} |`;
  });
  return `# Error codes

Every error response has a header \`Link\` with \`rel="help"\`, which names the page of its code. The code itself is in the body of
errors of the \`core\` surface and in \`ApiError.code\` of the [SDK](/docs/guides/sdk).

| status | code | title | meaning |
|---|---|---|---|
${rows.join('\n')}
`;
}

function formats(code: ErrorCode): string {
  const error = new ApiError(code, errorTexts[code].meaning);
  const choice = { dashboardCaller: false, prefersProblem: false, requestId: 'req_0196f7a26c1e4d3b9a542f8c1b7e4d90' };
  const blocks = (['platform', 'core', 'sites', 'admin'] as const).map((surface) => {
    const { status, body, contentType } = renderError(error, { ...choice, surface });
    return `\`${surface}\`: ${status}, \`${contentType}\`\n\n\`\`\`json\n${JSON.stringify(body, null, 2)}\n\`\`\``;
  });
  return blocks.join('\n\n');
}
