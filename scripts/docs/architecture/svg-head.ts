import { width } from './bands.ts';

/** Returns the beginning of the file: size, colours for light and dark, arrow heads. */
export function svgHead(height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">Folders of the sources and what they import: app, domains, platform, generated, engine</title>
<style>
  :root { --ink: #1f2328; --soft: #59636e; --line: #818b98; --band: #f6f8fa; --edge: #d1d9e0; --box: #ffffff; --far: #0969da; --wrong: #cf222e }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #f0f6fc; --soft: #9198a1; --line: #8b949e; --band: #151b23; --edge: #3d444d; --box: #212830; --far: #4493f8; --wrong: #f85149 }
  }
  text { font: 14px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: var(--ink) }
  .title { font-weight: 600; font-size: 15px }
  .note { fill: var(--soft); font-size: 13px }
  .name { text-anchor: middle; font-size: 13px }
  .band { fill: var(--band); stroke: var(--edge) }
  .box { fill: var(--box); stroke: var(--edge) }
  .arrow { fill: none; stroke: var(--line); stroke-width: 1.2; marker-end: url(#head) }
  .far { stroke: var(--far); stroke-width: 1.6; marker-end: url(#far-head) }
  .wrong { stroke: var(--wrong); stroke-width: 2; marker-end: url(#wrong-head) }
</style>
<defs>
${['head line', 'far-head far', 'wrong-head wrong'].map(arrowHead).join('\n')}
</defs>`;
}

function arrowHead(given: string): string {
  const [id, color] = given.split(' ');
  return (
    `  <marker id="${id}" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" ` +
    `markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" style="fill: var(--${color})"/></marker>`
  );
}
