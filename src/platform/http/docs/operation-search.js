/** Plugin of Swagger UI: finds operations and webhooks by path, method, operationId, summary and description. */
export function operationSearch({ React }) {
  return {
    fn: { opsFilter: matchingOperations },
    // The box stands on top instead, before the introduction, which makes room for what is found.
    components: { FilterContainer: () => null },
    wrapComponents: {
      InfoContainer: (Info) => withSearch(Info, React),
      Webhooks: (Webhooks) => onlyMatching(Webhooks, React),
    },
  };
}

/** The operations of each tag in which every word of the phrase occurs somewhere; tags without any are left out. */
function matchingOperations(taggedOperations, phrase) {
  const matches = matcherOf(phrase);
  return taggedOperations
    .map((tag) => tag.update('operations', (operations) => operations.filter(matches)))
    .filter((tag) => tag.get('operations').size > 0);
}

/** The same for webhooks, which Swagger UI keeps by name. */
function matchingWebhooks({ layoutSelectors, specSelectors }) {
  const webhooks = specSelectors.selectWebhooksOperations() ?? {};
  const phrase = layoutSelectors.currentFilter();
  if (typeof phrase !== 'string') return webhooks;
  const matches = matcherOf(phrase);
  const matching = ([name, [{ operation, method }]]) => {
    return matches(operation.merge({ method, path: name }));
  };
  return Object.fromEntries(Object.entries(webhooks).filter(matching));
}

function matcherOf(phrase) {
  const words = phrase.toLowerCase().split(/\s+/).filter(Boolean);
  return (entry) => {
    const text = searchText(entry);
    return words.every((word) => text.includes(word));
  };
}

function searchText(entry) {
  const operation = entry.get('operation');
  const members = ['operationId', 'summary', 'description'].map((name) => operation.get(name) ?? '');
  return [entry.get('method'), entry.get('path'), ...members].join('\n').toLowerCase();
}

/** Milliseconds from the last key to the search: hundreds of operations are drawn anew. */
const patience = 150;

function withSearch(Info, React) {
  const h = React.createElement;

  function SearchBox({ layoutActions, searches, found }) {
    const timer = React.useRef();
    const search = ({ target: { value } }) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => layoutActions.updateFilter(value.trim() === '' ? true : value), patience);
    };
    return h(
      'search',
      { className: 'operation-search' },
      h('input', {
        type: 'search',
        'aria-label': 'Search operations',
        placeholder: 'Search operations by path, name or description',
        onChange: search,
      }),
      h('output', null, searches ? `${found} found` : `${found} operations`),
    );
  }

  return function SearchAndInfo(props) {
    const { layoutActions, layoutSelectors, specSelectors } = props;
    const searches = typeof layoutSelectors.currentFilter() === 'string';
    const operations = specSelectors.taggedOperations().reduce((sum, tag) => sum + tag.get('operations').size, 0);
    const found = operations + (searches ? Object.keys(matchingWebhooks(props)).length : 0);
    return h(React.Fragment, null, h(SearchBox, { layoutActions, searches, found }), searches ? null : h(Info, props));
  };
}

function onlyMatching(Webhooks, React) {
  return function MatchingWebhooks(props) {
    const { specSelectors } = props;
    const matching = matchingWebhooks(props);
    return React.createElement(Webhooks, {
      ...props,
      specSelectors: { ...specSelectors, selectWebhooksOperations: () => matching },
    });
  };
}
