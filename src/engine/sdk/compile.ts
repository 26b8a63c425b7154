import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  newLine: ts.NewLineKind.LineFeed,
};

/**
 * The JavaScript and the declarations of a module, each from its text alone.
 *
 * @throws if a declaration would need the types of another module.
 */
export function compile(fileName: string, source: string): { readonly js: string; readonly dts: string } {
  const js = ts.transpileModule(source, { fileName, compilerOptions: { ...options, removeComments: true } });
  const dts = ts.transpileDeclaration(source, { fileName, compilerOptions: options, reportDiagnostics: true });
  const [problem] = dts.diagnostics ?? [];
  if (problem !== undefined)
    throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
  return { js: withJsImports(js.outputText), dts: withJsImports(dts.outputText) };
}

/** Sources import each other as `.ts`, which Node.js runs; what is published imports `.js`. */
function withJsImports(text: string): string {
  return text.replace(/(\bfrom |\bimport\()(['"])(\.{1,2}\/[^'"]+)\.ts\2/g, '$1$2$3.js$2');
}
