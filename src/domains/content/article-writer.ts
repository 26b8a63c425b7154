import type OpenAI from 'openai';
import type { AiSettings } from '../../app/config.ts';
import { ApiError } from '../../engine/serve/errors.ts';

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

/** Lets a model write; never inside a transaction, for it may take as long as `timeLimitMs`. */
export type ArticleWriter = (assignment: Assignment) => Promise<WrittenArticle>;

const words = { short: 300, medium: 800, long: 1_500 } as const;

/** From the request to the last byte of the answer. */
const defaultTimeLimitMs = 60_000;
/** An article has at most 200,000 characters. */
const maxAnswerBytes = 4 * 1_048_576;
const maxRetryAfterSeconds = 3_600;
const contentLimit = 200_000;
const titleLimit = 255;

/**
 * The writer that the settings name. Without settings it throws `service_unavailable` that says what to set.
 *
 * Throws `bad_gateway` for a model that refuses or whose answer is no article, `service_unavailable` for one that is
 * away or too slow, `rate_limit_exceeded` for a provider that wants fewer requests.
 */
export function createArticleWriter(settings: AiSettings | null, timeLimitMs = defaultTimeLimitMs): ArticleWriter {
  if (settings === null) {
    return async () => {
      throw new ApiError(
        'service_unavailable',
        'Article generation is not configured. Set AI_BASE_URL, AI_API_KEY and AI_MODEL.',
      );
    };
  }
  let client: Promise<OpenAI> | undefined;
  return async (assignment) => {
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
      throw await refusalOf(error, signal);
    }
    return articleIn(completion);
  };
}

/** Loaded at the first use: most servers never ask a model. */
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
      if (bytes > maxAnswerBytes) controller.error(new Error('The answer is too large'));
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

/** What to tell the caller about a call that failed. */
async function refusalOf(error: unknown, signal: AbortSignal): Promise<ApiError> {
  const { APIConnectionTimeoutError, APIError } = await import('openai');
  if (signal.aborted || error instanceof APIConnectionTimeoutError) {
    return unavailable('The AI did not answer in time. Please try again later.', error);
  }
  const status = error instanceof APIError ? (error.status as number | undefined) : undefined;
  if (status === 429) return limited(error);
  // 5xx: it is down. 401, 403, 404: settings of ours are wrong, which the caller can't help.
  if (status !== undefined && status !== 400 && status !== 422) {
    return unavailable('The AI cannot be reached. Please try again later.', error);
  }
  if (status !== undefined) return refused(error);
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

function refused(cause?: unknown): ApiError {
  return new ApiError('bad_gateway', 'The AI refused to write this article. Please change the prompt.', { cause });
}

function noArticle(cause?: unknown): ApiError {
  return new ApiError('bad_gateway', "The AI's answer was not an article. Please try again.", { cause });
}

/** The provider promises a shape; what came is looked at as if it had promised nothing. */
function articleIn(completion: unknown): WrittenArticle {
  const choice = (completion as { choices?: { message?: unknown; finish_reason?: unknown }[] } | null)?.choices?.[0];
  const message = choice?.message as { content?: unknown; refusal?: unknown } | undefined;
  if (choice?.finish_reason === 'content_filter' || typeof message?.refusal === 'string') throw refused();
  if (typeof message?.content !== 'string' || choice?.finish_reason === 'length') throw noArticle();
  return parseArticle(message.content);
}

/** Some models put the whole of their answer into a code block. */
const fence = /^```(?:markdown|md)?[ \t]*\n([\s\S]*)\n```$/;

/** Throws `bad_gateway` unless the first line is a title and text follows. */
export function parseArticle(answer: string): WrittenArticle {
  const text = answer.replaceAll('\r\n', '\n').trim();
  const markdown = (fence.exec(text)?.[1] ?? text).trim();
  const end = markdown.indexOf('\n');
  const heading = /^#[ \t]+(\S.*?)[ \t]*#*$/.exec(end === -1 ? markdown : markdown.slice(0, end));
  const title = heading?.[1]?.replaceAll(/[*_`]/g, '').trim() ?? '';
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
