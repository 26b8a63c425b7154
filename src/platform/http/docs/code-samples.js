/** Stands for the server in the generated samples. */
const anyServer = 'https://api.example.com';

/**
 * Plugin of Swagger UI: each operation shows how to call it.
 *
 * @param {{ [language: string]: { [operationId: string]: string } }} samples
 */
export function codeSamples(samples) {
  return () => ({ wrapComponents: { responses: (Responses, { React }) => withSamples(Responses, React, samples) } });
}

function withSamples(Responses, React, samples) {
  const h = React.createElement;
  const languages = Object.keys(samples);
  // Whoever has chosen a language wants it for the next operation, too.
  let chosen = languages[0];

  function CodeSamples({ operationId }) {
    const [language, setLanguage] = React.useState(chosen);
    const [copied, setCopied] = React.useState(false);
    const code = (samples[language][operationId] ?? '').replace(anyServer, window.location.origin);
    const choose = (name) => {
      chosen = name;
      setLanguage(name);
      setCopied(false);
    };
    const copy = async () => {
      await navigator.clipboard.writeText(code);
      setCopied(true);
    };
    const tab = (name) =>
      h('button', { key: name, type: 'button', 'aria-pressed': name === language, onClick: () => choose(name) }, name);
    return h(
      'section',
      { className: 'code-samples', 'aria-label': 'Code samples' },
      h(
        'div',
        { className: 'code-samples-bar' },
        languages.map(tab),
        h('button', { type: 'button', className: 'copy', onClick: copy }, copied ? 'Copied' : 'Copy'),
      ),
      h('pre', { tabIndex: 0 }, h('code', null, code)),
    );
  }

  return function SamplesAndResponses(props) {
    const { path, method, specSelectors } = props;
    const operationId = specSelectors.specJson().getIn(['paths', path, method, 'operationId']);
    // A webhook is nothing to call.
    if (operationId === undefined) return h(Responses, props);
    return h(React.Fragment, null, h(CodeSamples, { operationId }), h(Responses, props));
  };
}
