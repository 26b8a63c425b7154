/** What the bar on top of each page of the documentation leads to. */
export interface DocsLink {
  readonly href: string;
  readonly label: string;
}

export interface DocsPage {
  readonly title: string;
  /** The link of the bar that leads to this page. */
  readonly href: string;
  readonly links: readonly DocsLink[];
  /** HTML; `<link>` elements. */
  readonly head?: string;
  /** HTML. */
  readonly body: string;
}

/** A page of the documentation. Nothing in it is inline, and nothing comes from elsewhere: its policy forbids both. */
export function docsPage({ title, href, links, head = '', body }: DocsPage): string {
  const bar = links.map(
    (link) => `<a href="${link.href}"${link.href === href ? ' aria-current="page"' : ''}>${link.label}</a>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    ${head}<link rel="stylesheet" href="/docs/docs.css">
    <link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
  </head>
  <body>
    <nav class="docs-bar" aria-label="Documentation">
      <strong>Colophon API</strong>
      ${bar.join('\n      ')}
    </nav>
    ${body}
  </body>
</html>
`;
}
