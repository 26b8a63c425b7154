// Colophon's pixel: <script async src="https://YOUR-API/pixel.js"></script>
// Reports page views, and the events of the page: colophon.track('signup', { plan: 'pro' }).
// It sets no cookie, stores nothing in the browser, and sends nothing for visitors who opt out of tracking.
// The block keeps its names out of the page.
{
  const script = document.currentScript;
  const isPrivate = navigator.globalPrivacyControl === true || [navigator.doNotTrack, window.doNotTrack].includes('1');
  const mostEarly = 50;

  const api = (path) => new URL(path, script.src).href;

  /** Without the fragment, which belongs to the page, and within the length that the server accepts. */
  const pageAddress = () => {
    const { origin, pathname, search } = location;
    const whole = origin + pathname + search;
    return whole.length <= 2048 ? whole : (origin + pathname).slice(0, 2048);
  };

  /**
   * `keepalive` lets the request outlive the page, as a beacon does. A beacon would send cookies, which a server that
   * accepts any origin must not allow.
   */
  const post = (event, isLast) => {
    const retry = () => {
      if (!isLast) setTimeout(post, 2000, event, true);
    };
    fetch(api('/api/v1/pixel/track'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(event),
      credentials: 'omit',
      keepalive: true,
    }).then(({ status }) => {
      // The server recognizes the event by its id.
      if (status === 503) retry();
    }, retry);
  };

  /** Events before the configuration has arrived; null after it. */
  let early = [];
  let send = () => {};

  const report = (event) => {
    if (isPrivate) return;
    if (early === null) send(event);
    else if (early.length < mostEarly) early.push(event);
  };

  const configure = ({ enabled, features, sample_rate }) => {
    if (enabled && Math.random() < sample_rate) {
      send = (event) => {
        if (event.event === 'pageview' ? features.pageviews : features.events) post(event, false);
      };
    }
    const waiting = early;
    early = null;
    waiting.forEach(send);
  };

  const track = (event, properties) => {
    report({
      id: window.crypto.randomUUID?.(),
      event: String(event).slice(0, 128),
      url: pageAddress(),
      properties,
    });
  };

  let viewed = null;

  /** Reports a page view when the address isn't that of the last one. */
  const view = () => {
    const url = pageAddress();
    if (url === viewed) return;
    const referrer = viewed ?? document.referrer;
    viewed = url;
    report({
      id: window.crypto.randomUUID?.(),
      event: 'pageview',
      url,
      referrer: referrer.slice(0, 2048),
      properties: { title: document.title.slice(0, 512) },
    });
  };

  const begin = () => {
    fetch(api('/api/v1/pixel/config'), { credentials: 'omit' })
      .then((response) => (response.ok ? response.json() : { enabled: false }))
      .then(configure, () => configure({ enabled: false }));
    view();
    // Pages that change their address themselves. The original function still runs first.
    const { pushState } = history;
    history.pushState = function (...given) {
      pushState.apply(this, given);
      view();
    };
    addEventListener('popstate', view);
    addEventListener('pageshow', (event) => {
      // Back from the browser's cache: viewed again, although nothing is loaded.
      if (!event.persisted) return;
      viewed = null;
      view();
    });
  };

  if (script?.src && window.colophon === undefined) {
    window.colophon = { track };
    if (document.prerendering && !isPrivate) document.addEventListener('prerenderingchange', begin, { once: true });
    else if (!isPrivate) begin();
  }
}
