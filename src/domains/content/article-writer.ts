import type OpenAI from 'openai';
import { ApiError } from '../../engine/serve/errors.ts';
import { assertNoDryRun } from '../../platform/database/dry-run.ts';
import type { AiSettings } from './settings.ts';

export interface Assignment {
  readonly prompt: string;
  readonly tone: string;
  readonly length: keyof typeof words;
  /** Name of the category that the article is for. */
  readonly category: string | null;
}

export interface WrittenArticle {
  readonly title: string;
  /** Markdown. */
  readonly content: string;
}

/** Has a model write; never call it inside a transaction, because it may take as long as `timeLimitMs`. */
export interface ArticleWriter {
  /** Throws `service_unavailable` that names the settings that are missing. */
  requireSettings(): void;
  write(assignment: Assignment): Promise<WrittenArticle>;
}

const words = { short: 300, medium: 800, long: 1_500 } as const;

/** From the request to the last byte of the response. */
const defaultTimeLimitMs = 60_000;
/** An article has at most 200,000 characters. */
const maxResponseBytes = 4 * 1_048_576;
const maxRetryAfterSeconds = 3_600;
const contentLimit = 200_000;
const titleLimit = 255;

/**
 * Returns the writer that the settings name. Without settings it throws `service_unavailable`, which names them.
 *
 * The writer throws `bad_gateway` for a model that rejects the prompt or whose response is no article,
 * `service_unavailable` for one that is unavailable or too slow, `rate_limit_exceeded` for a provider that limits the
 * rate of requests.
 */
export function createArticleWriter(settings: AiSettings | null, timeLimitMs = defaultTimeLimitMs): ArticleWriter {
  let client: Promise<OpenAI> | undefined;
  function requireSettings(): AiSettings {
    if (settings !== null) return settings;
    throw new ApiError(
      'service_unavailable',
      'Article generation is not configured. Set AI_BASE_URL, AI_API_KEY and AI_MODEL.',
    );
  }
  async function write(assignment: Assignment): Promise<WrittenArticle> {
    assertNoDryRun();
    const settings = requireSettings();
    client ??= connect(settings);
    const openai = await client;
    const signal = AbortSignal.timeout(timeLimitMs);
    let completion: OpenAI.Chat.ChatCompletion;
    try {
      completion = await openai.chat.completions.create(
        { model: settings.model, messages: messagesFor(assignment) },
        { signal, maxRetries: 0, timeout: timeLimitMs },
      );
    } catch (error) {
      throw await errorOf(error, signal);
    }
    return articleIn(completion);
  }
  return { requireSettings, write };
}

/** Loaded at the first use: most servers never call a model. */
async function connect({ baseUrl, apiKey }: AiSettings): Promise<OpenAI> {
  const { default: Client } = await import('openai');
  return new Client({ baseURL: baseUrl, apiKey, fetch: fetchBounded, logLevel: 'off' });
}

const fetchBounded: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (response.body === null) return response;
  let bytes = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > maxResponseBytes) controller.error(new Error('The response is too large'));
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(bounded), response);
};

function messagesFor({ prompt, tone, length, category }: Assignment): OpenAI.Chat.ChatCompletionMessageParam[] {
  const rules = [
    'You write articles for a content platform.',
    'Answer with the article alone, in Markdown. Its first line is the title, as `# Title`, and the text follows.',
    `Write in a ${tone} tone, about ${words[length]} words, in the language of the request.`,
    ...(category === null ? [] : [`The article is filed under the category ${JSON.stringify(category)}.`]),
  ];
  return [
    { role: 'system', content: rules.join('\n') },
    { role: 'user', content: prompt },
  ];
}

/** Returns the error to send for a call of the model that failed. */
async function errorOf(error: unknown, signal: AbortSignal): Promise<ApiError> {
  const { APIConnectionTimeoutError, APIError } = await import('openai');
  if (signal.aborted || error instanceof APIConnectionTimeoutError) {
    return unavailable('The AI did not respond in time. Please try again later.', error);
  }
  const status = error instanceof APIError ? (error.status as number | undefined) : undefined;
  if (status === 429) return limited(error);
  // 5xx: it is unavailable. 401, 403, 404: our settings are wrong, which the caller can't change.
  if (status !== undefined && status !== 400 && status !== 422) {
    return unavailable('The AI cannot be reached. Please try again later.', error);
  }
  if (status !== undefined) return rejected(error);
  if (error instanceof APIError) return unavailable('The AI cannot be reached. Please try again later.', error);
  return noArticle(error);
}

function limited(error: unknown): ApiError {
  const asked = Number((error as { headers?: Headers }).headers?.get('retry-after') ?? '');
  const seconds = asked > 0 ? Math.min(Math.ceil(asked), maxRetryAfterSeconds) : 20;
  return new ApiError(
    'rate_limit_exceeded',
    `The AI provider is receiving too many requests. Please retry after ${seconds} seconds.`,
    { headers: { 'retry-after': `${seconds}` }, cause: error },
  );
}

function unavailable(detail: string, cause: unknown): ApiError {
  return new ApiError('service_unavailable', detail, { headers: { 'retry-after': '30' }, cause });
}

function rejected(cause?: unknown): ApiError {
  return new ApiError('bad_gateway', 'The AI declined to write this article. Please change the prompt.', { cause });
}

function noArticle(cause?: unknown): ApiError {
  return new ApiError('bad_gateway', "The AI's response was not an article. Please try again.", { cause });
}

/** The provider documents the shape of a response; nothing of it is assumed here. */
function articleIn(completion: unknown): WrittenArticle {
  const choice = (completion as { choices?: { message?: unknown; finish_reason?: unknown }[] } | null)?.choices?.[0];
  const message = choice?.message as { content?: unknown; refusal?: unknown } | undefined;
  if (choice?.finish_reason === 'content_filter' || typeof message?.refusal === 'string') throw rejected();
  if (typeof message?.content !== 'string' || choice?.finish_reason === 'length') throw noArticle();
  return parseArticle(message.content);
}

/** Some models put the whole response into a code block. */
const fence = /^```(?:markdown|md)?[ \t]*\n([\s\S]*)\n```$/;

/** Longer than a title with its markup. */
const titleLineLimit = 2_000;

/** Returns the text of a heading of the first level, without emphasis and closing `#`s; empty for any other line. */
function titleOf(line: string): string {
  if (line.length > titleLineLimit || !/^#[ \t]/.test(line)) return '';
  const text = line.slice(1).trim();
  let end = text.length;
  while (end > 0 && text[end - 1] === '#') end--;
  return text.slice(0, end).replaceAll(/[*_`]/g, '').trim();
}

/** Returns title and text. Throws `bad_gateway` unless the first line is a title and text follows. */
export function parseArticle(response: string): WrittenArticle {
  const text = response.replaceAll('\r\n', '\n').trim();
  const markdown = (fence.exec(text)?.[1] ?? text).trim();
  const end = markdown.indexOf('\n');
  const title = titleOf(end === -1 ? markdown : markdown.slice(0, end));
  const content = end === -1 ? '' : markdown.slice(end).trim();
  const isSound =
    title !== '' &&
    title.length <= titleLimit &&
    content !== '' &&
    content.length <= contentLimit &&
    !/\p{Cc}/u.test(title);
  if (!isSound || content.includes('\0')) throw noArticle();
  return { title, content };
}
