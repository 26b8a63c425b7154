import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';

/** Edits of Scalar's code, each to text that must occur exactly so: a new version of it may need another one. */
interface Edit {
  readonly file: RegExp;
  readonly from: string | RegExp;
  readonly to: string;
}

/**
 * What the policy of the page forbids, because it allows styles of this server's files only. Scalar's theme and the styles
 * of its toasts are in the style sheet instead.
 */
const edits: readonly Edit[] = [
  {
    file: /\/ApiReference\.vue_vue_type_script_setup_true_lang\.js$/,
    from: 'createBlock(resolveDynamicComponent("style"), { innerHTML: styleContent.value }, null, 8, ["innerHTML"])',
    to: 'createCommentVNode("", true)',
  },
  {
    file: /themes\/dist\/index\.js$/,
    from: /\.setAttribute\("style", ("[^"]*")\)/g,
    to: '.style.cssText = $1',
  },
  { file: /code-highlight\/dist\/chunks\/code\.js$/, from: /node\.properties\.style = `[^`]*`;/, to: '' },
  { file: /highlight\/dist\/compat\/syntax-highlight\.js$/, from: /` style="--line-count[^`]*`/, to: "''" },
  // The editor's styles as a style sheet object, which the policy allows, in the document as in a shadow root.
  {
    file: /style-mod\/src\/style-mod\.js$/,
    from: '!root.head && root.adoptedStyleSheets',
    to: 'root.adoptedStyleSheets',
  },
  { file: /use-toasts\/dist\/index\.js$/, from: /^\(function\(\) \{[^\n]*\}\)\(\);/, to: '' },
];

/** Parts of Scalar that are never shown here: those that call its services, and languages of error messages. */
const unused =
  /(?:AgentScalarDrawer|ExploreScalarModal|DeveloperTools|AgentScalarButton|OpenMCPButton)\.vue\.js$|explore-scalar\/index\.js$/;

/** Returns the plugin of esbuild that edits Scalar, in `node_modules` of the root directory. */
export function scalar(root: string): Plugin {
  return {
    name: 'scalar',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\/scalar-theme\.css$/ }, ({ path }) => ({ path, namespace: 'theme' }));
      onLoad({ filter: /./, namespace: 'theme' }, () => ({ contents: themeStyles(root), loader: 'css' }));
      onLoad({ filter: unused }, () => ({ contents: 'export default null; export const ExploreScalarButton = null;' }));
      onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
        contents: 'export { default as en } from "./en.js";',
      }));
      for (const { file, from, to } of edits) {
        onLoad({ filter: file }, ({ path }) => {
          const text = readFileSync(path, 'utf8');
          const edited = text.replace(from, to);
          if (edited === text)
            throw new Error(`${relative(root, path)} has changed: see the edits of scalar-plugin.ts`);
          return { contents: edited, loader: 'js' };
        });
      }
    },
  };
}

/** Returns the styles that Scalar's code would add to the page when it runs. */
function themeStyles(root: string): string {
  const toasts = readFileSync(join(root, 'node_modules/@scalar/use-toasts/dist/index.js'), 'utf8');
  const [, literal = '""'] = /createTextNode\(("(?:[^"\\]|\\.)*")\)/.exec(toasts) ?? [];
  const themes = readFileSync(join(root, 'node_modules/@scalar/themes/dist/index.js'), 'utf8');
  const [, theme = '""'] = /var default_default = ("(?:[^"\\]|\\.)*");/.exec(themes) ?? [];
  return `@layer scalar-theme {${JSON.parse(theme)}}\n${JSON.parse(literal)}`;
}
