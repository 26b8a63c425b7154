/** Plugin of Swagger UI: finds operations by path, method, operationId, summary and description. */
export function operationSearch({ React }) {
  return {
    fn: { opsFilter: matchingOperations },
    // The box stands on top instead, before the introduction, which makes room for what is found.
    components: { FilterContainer: () => null },
    wrapComponents: { InfoContainer: (Info) => withSearch(Info, React) },
  };
}

/** The operations of each tag in which every word of the phrase occurs somewhere; tags without any are left out. */
function matchingOperations(taggedOperations, phrase) {
  const words = phrase.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (entry) => {
    const text = searchText(entry);
    return words.every((word) => text.includes(word));
  };
  return taggedOperations
    .map((tag) => tag.update('operations', (operations) => operations.filter(matches)))
    .filter((tag) => tag.get('operations').size > 0);
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
    const found = specSelectors.taggedOperations().reduce((sum, tag) => sum + tag.get('operations').size, 0);
    return h(React.Fragment, null, h(SearchBox, { layoutActions, searches, found }), searches ? null : h(Info, props));
  };
}
