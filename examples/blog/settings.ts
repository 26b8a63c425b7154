/** Settings of the blog, from the environment. Without any, it shows the tenant of the stateful mock. */
export interface Settings {
  /** Address of the API. */
  readonly api: string;
  /** Tenant whose articles are shown. */
  readonly tenantId: string;
  readonly port: number;
  /** Address of the blog as readers see it, without a slash at the end. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag, for dates and for the `lang` of pages. */
  readonly language: string;
}

type Environment = { readonly [name: string]: string | undefined };

/** @throws {Error} if a setting is not usable. */
export function readSettings(environment: Environment): Settings {
  const port = Number(environment.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT must be a number from 0 to 65535');
  return {
    api: new URL(environment.COLOPHON_URL ?? 'http://127.0.0.1:4010').href,
    tenantId: environment.COLOPHON_TENANT ?? '550e8400-e29b-41d4-a716-446655440000',
    port,
    url: (environment.BLOG_URL ?? `http://127.0.0.1:${port}`).replace(/\/+$/, ''),
    title: environment.BLOG_TITLE ?? 'Analytical Notes',
    description: environment.BLOG_DESCRIPTION ?? 'On engines, looms, and the people who write for them.',
    language: new Intl.Locale(environment.BLOG_LANGUAGE ?? 'en').toString(),
  };
}
