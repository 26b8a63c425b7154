// Colophon's pixel: <script async src="https://YOUR-API/pixel.js"></script>
// Tells of page views, and of what the page tells itself: colophon.track('signup', { plan: 'pro' }).
// It sets no cookie, keeps nothing in the browser, and is silent for visitors who ask not to be tracked.
(() => {
  const script = document.currentScript;
  if (!script?.src || window.colophon !== undefined) return;

  const address = (path) => new URL(path, script.src).href;
  const isPrivate = navigator.globalPrivacyControl === true || [navigator.doNotTrack, window.doNotTrack].includes('1');

  /** What is told before the configuration has come; null once it has. */
  let early = [];
  let send = () => {};
  const mostEarly = 50;

  function track(event, properties) {
    const told = {
      id: window.crypto.randomUUID?.(),
      event: String(event).slice(0, 128),
      url: pageAddress(),
      properties,
    };
    tell(told);
  }

  function tell(told) {
    if (isPrivate) return;
    if (early === null) send(told);
    else if (early.length < mostEarly) early.push(told);
  }

  /** Without the fragment, which is the page's own, and as long as the server takes it. */
  function pageAddress() {
    const { origin, pathname, search } = location;
    const whole = origin + pathname + search;
    return whole.length <= 2048 ? whole : (origin + pathname).slice(0, 2048);
  }

  let viewed = null;

  /** Tells of a page view when the address is another than that of the last one. */
  function view() {
    const url = pageAddress();
    if (url === viewed) return;
    const referrer = viewed ?? document.referrer;
    viewed = url;
    tell({
      id: window.crypto.randomUUID?.(),
      event: 'pageview',
      url,
      referrer: referrer.slice(0, 2048),
      properties: { title: document.title.slice(0, 512) },
    });
  }

  /**
   * `keepalive` lets the request outlive the page, as a beacon does. A beacon would bring cookies along, which a server
   * that answers any origin must not allow.
   */
  function post(told, isLast) {
    const again = () => {
      if (!isLast) setTimeout(post, 2000, told, true);
    };
    fetch(address('/api/v1/pixel/track'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(told),
      credentials: 'omit',
      keepalive: true,
    }).then(({ status }) => {
      // The id tells the server that it is the same event.
      if (status === 503) again();
    }, again);
  }

  function configure({ enabled, features, sample_rate }) {
    if (enabled && Math.random() < sample_rate) {
      send = (told) => {
        if (told.event === 'pageview' ? features.pageviews : features.events) post(told, false);
      };
    }
    const waiting = early;
    early = null;
    waiting.forEach(send);
  }

  function begin() {
    fetch(address('/api/v1/pixel/config'), { credentials: 'omit' })
      .then((answer) => (answer.ok ? answer.json() : { enabled: false }))
      .then(configure, () => configure({ enabled: false }));
    view();
    // Pages that change their address themselves. What they did before stays as it was.
    const { pushState } = history;
    history.pushState = function (...given) {
      pushState.apply(this, given);
      view();
    };
    addEventListener('popstate', view);
    addEventListener('pageshow', (event) => {
      // Back from the browser's memory: seen again, though nothing is loaded.
      if (!event.persisted) return;
      viewed = null;
      view();
    });
  }

  window.colophon = { track };
  if (isPrivate) return;
  if (document.prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
})();
