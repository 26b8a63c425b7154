type Markdown = typeof import('./markdown.ts');

let markdown: Markdown | undefined;

/** `content_html` of an article: see `renderArticle`. */
export async function articleHtml(content: string): Promise<string> {
  markdown ??= await loadMarkdown();
  return markdown.renderArticle(content);
}

/** `content_html` of a comment: see `renderComment`. */
export async function commentHtml(content: string): Promise<string> {
  markdown ??= await loadMarkdown();
  return markdown.renderComment(content);
}

/** With the first text instead of at the start, which the renderer and the sanitiser would make longer. */
function loadMarkdown(): Promise<Markdown> {
  return import('./markdown.ts');
}
