import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { registerOwner } from '../domains/sites/owners.ts';
import { startServer } from '../support/server.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { plugin, requirePhp, runPhp, syntaxErrors } from './wordpress/php.ts';

requirePhp();

t.test('PHP accepts each file, and each runs inside of WordPress only', async (t) => {
  const files = globSync('**/*.php', { cwd: plugin }).map((file) => join(plugin, file));
  t.ok(files.length > 5);
  t.same(syntaxErrors(files), []);
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    const isGuarded = /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(source);
    // The others declare a class and do nothing.
    t.ok(isGuarded || /^(?:final |abstract )?(?:class|interface) /m.test(source), file);
  }
});

const server = await startServer(t);

/** A site of a new tenant, and what runs with its key. */
async function newSite(t: Test) {
  const owner = await registerOwner(server);
  const { body: site } = await owner.call('POST', '/sites', { site_url: 'https://blog.example.org' });
  const proxy = await startRecordingProxy(t, server.url);
  const environment = { API: proxy.url, SITE_KEY: site.api_key as string };
  const call = (method: string, path: string, body?: unknown) =>
    server.request(method, `/api/v1/plugin${path}`, { token: site.api_key, ...(body === undefined ? {} : { body }) });
  return {
    key: site.api_key as string,
    proxy,
    suspend: () => server.db.updateTable('sites').set({ status: 'suspended' }).where('id', '=', site.id).execute(),
    status: async () => (await call('GET', '/status')).body,
    found: async (words: string) => (await call('POST', '/search', { q: words })).body.total as number,
    progress: async () => (await call('POST', '/sync', {})).body.sync,
    php: async (code: string) => {
      const ended = await runPhp('client.php', code, environment);
      t.equal(ended.stderr, '');
      return ended;
    },
  };
}

t.test('the client', async (t) => {
  await t.test('a full sync that is killed continues where the server has it', async (t) => {
    const site = await newSite(t);
    const killed = await site.php(`
      $client = new_client( 4 );
      $id     = $client->begin_full_sync();
      show( $id );
      $client->continue_full_sync( $id, new Numbered_Pages( 350 ), 'always' );
    `);
    t.equal(killed.signal, 'SIGKILL');
    const id = killed.shown[0];
    t.match(await site.progress(), { id, last_page_id: 200, pages: 200 });

    site.proxy.requests.length = 0;
    const resumed = await site.php(`
      $once = static fn () => false;
      show( new_client()->continue_full_sync( '${id}', new Numbered_Pages( 350 ), $once ) );
      show( new_client()->continue_full_sync( '${id}', new Numbered_Pages( 350 ), 'always' ) );
    `);
    t.same(resumed.shown, [false, true]);
    t.equal(site.proxy.requests.length, 2 + 3, 'where it is and a batch; where it is, a batch and the end');
    t.match(await site.status(), { total_pages_indexed: 350 });
    t.equal(await site.found('number350'), 1);

    const lost = await site.php(
      `show( new_client()->continue_full_sync( '${id}', new Numbered_Pages( 350 ), 'always' ) );`,
    );
    t.same(lost.shown, [true], 'an end whose response was lost is sent again');
  });

  await t.test('a full sync removes what the site has no more, and ends no other one', async (t) => {
    const site = await newSite(t);
    const { shown } = await site.php(`
      $client = new_client();
      $client->update( array( new_page( 7 ), new_page( 900 ) ) );
      $first  = $client->begin_full_sync();
      $second = $client->begin_full_sync();
      show( error_of( static fn () => $client->continue_full_sync( $first, new Numbered_Pages( 3 ), 'always' ) ) );
      show( $client->continue_full_sync( $second, new Numbered_Pages( 3 ), 'always' ) );
    `);
    t.match(shown, [{ status: 409, is_transient: false }, true]);
    t.equal((await site.status()).total_pages_indexed, 3);
    t.equal(await site.found('number900'), 0);
  });

  await t.test('changes, deletions and a search', async (t) => {
    const site = await newSite(t);
    const { shown } = await site.php(`
      $client = new_client();
      show( $client->update( array( new_page( 1 ), new_page( 10 ), new_page( 12 ) ) ) );
      show( $client->update( array( new_page( 1, array( 'content' => 'Two looms & a <b>weaver</b>' ) ) ), range( 11, 1511 ) ) );
      show( $client->search( 'weaver' ) );
      show( $client->search( 'text', 1, 10, 'page' )['total'] );
      show( $client->search( str_repeat( 'ä ', 300 ) )['total'] );
      show( $client->status()['total_pages_indexed'] );
    `);
    t.match(shown[2], { total: 1, results: [{ id: 1, highlight: 'Two looms &amp; a <mark>weaver</mark>' }] });
    t.same([shown[0], shown[1], ...shown.slice(3)], [[], [], 1, 0, 2]);
  });

  await t.test('texts are as the API accepts them, and batches as large', async (t) => {
    const site = await newSite(t);
    const { shown } = await site.php(`
      $client = new_client();
      $wild   = array( 'title' => str_repeat( 'é', 600 ) . "\\0", 'excerpt' => "broken \\xC3 text", 'content' => str_repeat( '🧵', 250000 ) );
      $pages  = array();
      foreach ( range( 1, 6 ) as $id ) {
        $pages[] = new_page( $id, $wild );
      }
      show( $client->update( $pages ) );
      show( $client->status()['total_pages_indexed'] );
      show( array_map( static fn ( $page ) => substr_count( $page['title'], 'é' ), $client->search( 'broken' )['results'] ) );
    `);
    t.same(shown.slice(0, 2), [[], 6]);
    t.same(shown[2], new Array(6).fill(500));
    t.equal(site.proxy.requests.filter(({ path }) => path.endsWith('/sync')).length, 2, '4 MiB in two calls');
  });

  await t.test('a page that the server rejects keeps no other out, and many are an error', async (t) => {
    const site = await newSite(t);
    const { shown } = await site.php(`
      $client  = new_client();
      $elsewhere = array( 'url' => 'https://elsewhere.example.com/' );
      $client->update( array( new_page( 2 ) ) );
      $pages = new Numbered_Pages( 120, array( 2 => $elsewhere, 110 => $elsewhere ) );
      show( $client->continue_full_sync( $client->begin_full_sync(), $pages, 'always' ) );
      show( $pages->rejected );
      $all = array_fill( 1, 20, $elsewhere );
      show( error_of( static fn () => $client->continue_full_sync( $client->begin_full_sync(), new Numbered_Pages( 20, $all ), 'always' ) ) );
    `);
    t.equal(shown[0], true);
    t.match(shown[1], { 2: /domain/, 110: /domain/ });
    t.match(shown[2], { status: 400, message: /domain/ });
    t.equal((await site.status()).total_pages_indexed, 118);
    t.equal(await site.found('number2'), 10, 'number20 to number29, and no old version of it either');
  });

  await t.test('errors say what is wrong and when to try again', async (t) => {
    const site = await newSite(t);
    site.proxy.fail(true);
    const [unavailable] = (await site.php(`show( error_of( static fn () => new_client()->status() ) );`)).shown;
    t.match(unavailable, { status: 503, retry_after: 60, is_transient: true, message: /responded with status 503/ });
    site.proxy.fail(false);
    await site.suspend();
    const { shown } = await site.php(`
      show( error_of( static fn () => new_client()->search( 'text' ) ) );
      putenv( 'SITE_KEY=test_sk_wrong' );
      show( error_of( static fn () => new_client()->status() ) );
      putenv( 'API=http://127.0.0.1:1' );
      show( error_of( static fn () => new_client()->status() ) );
    `);
    t.match(shown, [
      { status: 403, message: /This site is suspended/, is_transient: false },
      { status: 401, is_transient: false },
      { status: 0, is_transient: true },
    ]);
  });
});

/** A WordPress with posts, in which the plugin is active. */
async function newWordPress(t: Test, posts: { readonly [id: number]: object } = {}) {
  const site = await newSite(t);
  const file = join(t.testdir({}), 'site.json');
  const settings = { api: site.proxy.url, site_key: site.key, replaces_search: true };
  writeFileSync(file, JSON.stringify({ options: { colophon_search_settings: settings }, posts, events: {} }));
  const state = () => JSON.parse(readFileSync(file, 'utf8'));
  const run = async (code: string, environment: { readonly [name: string]: string } = {}) => {
    const ended = await runPhp('wordpress.php', code, { STATE: file, ...environment });
    t.equal(ended.stderr, '');
    return ended;
  };
  return {
    ...site,
    run,
    state,
    optionsLike: (prefix: string) => Object.keys(state().options).filter((name) => name.startsWith(prefix)),
    /** Runs WP-Cron until it has nothing to do. Returns the calls of the API. */
    runEvents: async (environment = {}) => {
      const calls: string[] = [];
      for (let run_ = 0; run_ < 10 && state().events.colophon_search_sync !== undefined; run_++) {
        const { shown, signal } = await run('run_event(); show( Site::$calls );', environment);
        calls.push(...(shown[0] ?? []));
        if (signal !== null) break;
      }
      return calls;
    },
  };
}

const posts = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [index + 1, {}]));

t.test('the plugin', async (t) => {
  await t.test('everything is sent in the background, from where a killed process was', async (t) => {
    const wordpress = await newWordPress(t, {
      ...posts(250),
      300: { post_status: 'draft' },
      301: { post_password: 'x' },
    });
    await wordpress.run(
      '( new Colophon_Search_Sync( null, null, null ) )::activate(); edit_post( 302, array( "post_type" => "revision" ) );',
    );
    t.match(wordpress.state().events, { colophon_search_hourly: Number });
    await wordpress.run("do_action( 'admin_post_colophon_search_sync_everything' );", {
      IS_ADMIN: '1',
      NONCE: 'nonce of colophon_search_sync_everything',
    });
    await wordpress.runEvents({ KILLED_AFTER: '4' });
    t.match(await wordpress.progress(), { last_page_id: 200 });
    t.equal(wordpress.state().events.colophon_search_sync, undefined);

    const { shown } = await wordpress.run("run_event( 'colophon_search_hourly' ); show( Site::$calls );");
    t.same(shown[0], ['POST /sync 200', 'POST /sync 200', 'POST /sync 200'], 'where it is, a batch, and the end');
    await server.app.flush();
    t.match(await wordpress.status(), { total_pages_indexed: 250, plugin_version: '1.0.0' });
    t.equal(await wordpress.found('number250'), 1);
    t.equal(await wordpress.found('gallery'), 0, 'no shortcodes');
    t.same(wordpress.optionsLike('colophon_search_full_sync'), []);
  });

  await t.test('what an editor changes is in the index at the end of the request', async (t) => {
    const wordpress = await newWordPress(t);
    const calls = async (code: string) => {
      const { shown } = await wordpress.run(
        `${code} register_shutdown_function( static fn () => show( Site::$calls ) );`,
      );
      return shown[0].length as number;
    };
    t.equal(await calls('edit_post( 5, array( "post_status" => "draft" ) );'), 0, 'a draft is not sent');
    t.equal(await calls('edit_post( 5, array( "post_status" => "publish", "post_content" => "The first loom" ) );'), 1);
    t.equal(await wordpress.found('loom'), 1);
    t.equal(
      await calls('edit_post( 5, array( "post_content" => "The second shuttle" ) ); edit_post( 6, array() );'),
      1,
    );
    t.same(
      [await wordpress.found('loom'), await wordpress.found('shuttle'), await wordpress.found('number6')],
      [0, 1, 1],
    );
    await calls('edit_post( 5, array( "post_password" => "secret" ) );');
    t.equal(await wordpress.found('shuttle'), 0, 'a password hides it');
    await calls('edit_post( 5, array( "post_password" => "" ) );');
    t.equal(await wordpress.found('shuttle'), 1);
    for (const status of ['trash', 'private', 'draft']) {
      await calls(`edit_post( 5, array( "post_status" => "${status}" ) );`);
      t.equal(await wordpress.found('shuttle'), 0, status);
      await calls('edit_post( 5, array( "post_status" => "publish" ) );');
      t.equal(await wordpress.found('shuttle'), 1);
    }
    await calls('delete_post( 5 );');
    t.equal(await wordpress.found('shuttle'), 0);
    t.equal(await calls('edit_post( 7, array( "post_type" => "product" ) );'), 0, 'another type is not sent');
    t.same(wordpress.optionsLike('colophon_search_changed_'), []);
  });

  await t.test('what could not be sent is sent later, in the state that it has then', async (t) => {
    const wordpress = await newWordPress(t, posts(2));
    wordpress.proxy.fail(true);
    await wordpress.run(
      'edit_post( 1, array( "post_content" => "one" ) ); edit_post( 2, array( "post_content" => "two" ) );',
    );
    const waiting = wordpress.state();
    t.match(waiting.options.colophon_search_error, /503/);
    t.ok(waiting.events.colophon_search_sync >= Math.floor(Date.now() / 1000) + 50, 'after Retry-After');
    await wordpress.run('delete_post( 2 );');
    t.equal(wordpress.optionsLike('colophon_search_changed_').length, 2);
    wordpress.proxy.fail(false);
    t.same(await wordpress.runEvents(), ['POST /sync 200', 'POST /sync 200']);
    t.equal((await wordpress.status()).total_pages_indexed, 1);
    t.same(wordpress.optionsLike('colophon_search_changed_'), []);
    t.same(wordpress.optionsLike('colophon_search_error'), []);

    const { shown } = await wordpress.run(`
      $other = fopen( getenv( 'STATE' ) . '.lock', 'c' );
      flock( $other, LOCK_EX );
      edit_post( 1, array( 'post_content' => 'three' ) );
      do_action( 'shutdown' );
      show( Site::$calls );
      show( false !== wp_next_scheduled( 'colophon_search_sync' ) );
    `);
    t.same(shown, [[], true], 'while another process sends, this one does not');
    await wordpress.runEvents();
    t.equal(await wordpress.found('three'), 1);
  });

  await t.test('a full sync ends with what changed in the meantime, and never in a loop', async (t) => {
    const wordpress = await newWordPress(t, posts(150));
    await wordpress.run("do_action( 'update_option_home' );");
    await wordpress.runEvents({ KILLED_AFTER: '2' });
    await wordpress.run(
      'edit_post( 151, array() ); delete_post( 3 ); edit_post( 4, array( "post_parent" => 9, "post_type" => "page" ) );',
    );
    await wordpress.run("run_event( 'colophon_search_hourly' ); do_action( 'colophon_search_hourly' );");
    await wordpress.runEvents();
    t.equal((await wordpress.status()).total_pages_indexed, 150);
    t.same(wordpress.optionsLike('colophon_search_full_sync'), []);

    // A copy of the site uses the same key: a full sync that others begin again and again.
    await wordpress.run(
      "do_action( 'update_option_home' ); add_filter( 'colophon_search_page', 'interfere' ); function interfere( $page ) { return $page; }",
    );
    let runs = 0;
    while (wordpress.state().events.colophon_search_sync !== undefined && runs < 10) {
      runs++;
      await wordpress.run(`
        add_filter( 'colophon_search_page', static function ( $page ) {
          static $has_begun = false;
          if ( ! $has_begun ) {
            $has_begun = true;
            ( new Colophon_Search_Connection() )->client( 5 )->begin_full_sync();
          }
          return $page;
        } );
        run_event();
      `);
    }
    t.equal(runs, 4);
    t.match(wordpress.state().options.colophon_search_error, /full sync/);
  });

  await t.test('visitors search the index, and the database while the server is unavailable', async (t) => {
    const wordpress = await newWordPress(t);
    const search = async (vars: string, more = '') => {
      const { shown } = await wordpress.run(`
        ${more}
        $query = new Search_Query( array( ${vars} ) );
        $posts = apply_filters( 'posts_pre_query', null, $query );
        show( null === $posts ? null : array_map( static fn ( $post ) => $post->post_title, $posts ) );
        show( array( $query->found_posts, $query->max_num_pages ) );
        show( array_map( static fn ( $post ) => apply_filters( 'get_the_excerpt', 'Excerpt', $post ), (array) $posts ) );
      `);
      return shown;
    };
    await wordpress.run(`
      edit_post( 1, array( 'post_title' => 'Weaving', 'post_content' => 'Weaving <b>looms</b> &lt;script&gt;' ) );
      edit_post( 2, array( 'post_title' => 'Loom', 'post_content' => 'A loom', 'post_type' => 'page' ) );
      edit_post( 3, array( 'post_title' => 'Other', 'post_content' => 'Nothing' ) );
    `);
    const [titles, counts, excerpts] = await search("'s' => 'loom'");
    t.same([...titles].sort(), ['Loom', 'Weaving']);
    t.same(counts, [2, 1]);
    t.match(excerpts.join(' '), /<mark>looms<\/mark> &lt;script/, 'the words are marked, and the rest is escaped');
    t.same((await search("'s' => 'loom', 'post_type' => 'page'"))[0], ['Loom']);
    t.match(await search("'s' => 'loom', 'posts_per_page' => 1, 'paged' => 2"), [[String], [2, 2]]);
    t.same((await search("'s' => 'loom', 'paged' => 2000"))[0], []);
    t.same((await search("'s' => 'absent'"))[0], []);
    t.equal((await search("'s' => 'loom', 'post_type' => 'product'"))[0], null, 'another type is not in the index');
    t.equal((await search("'paged' => 1"))[0], null, 'no search');
    t.same(
      (await search("'s' => 'loom'", 'unset( Site::$state["posts"][2] );'))[0],
      ['Weaving'],
      'what is gone is not shown',
    );
    wordpress.proxy.fail(true);
    t.equal((await search("'s' => 'loom'"))[0], null);
  });

  await t.test(
    'only administrators change settings, from their own pages, and the key is not shown again',
    async (t) => {
      const wordpress = await newWordPress(t, posts(1));
      const start = "do_action( 'admin_post_colophon_search_sync_everything' );";
      const nonce = { NONCE: 'nonce of colophon_search_sync_everything' };
      t.match((await wordpress.run(start, nonce)).shown, [[403, /not allowed/]]);
      t.match((await wordpress.run(start, { IS_ADMIN: '1' })).shown, [[403, /expired/]], 'another page sends the form');
      t.same(wordpress.optionsLike('colophon_search_full_sync'), []);
      t.match((await wordpress.run(start, { ...nonce, IS_ADMIN: '1' })).shown, [[302, /page=colophon-search$/]]);
      t.same(wordpress.optionsLike('colophon_search_full_sync'), ['colophon_search_full_sync']);

      const show = "do_action( 'admin_menu' ); do_action( 'page_colophon-search' );";
      t.equal((await wordpress.run(show)).stdout, '');
      await wordpress.run("edit_post( 1, array( 'post_title' => '<img src=x>' ) );");
      await wordpress.run(`update_option( 'colophon_search_rejected', array( 1 => '<script>' ) );
      update_option( 'colophon_search_error', '<b>' );`);
      const page = (await wordpress.run(show, { IS_ADMIN: '1' })).stdout;
      t.match(page, /Connected to the site blog\.example\.org\. Its index has 1 pages\./);
      t.match(page, /A full sync is running/);
      t.match(page, '“&lt;img src=x&gt;” is not in the index: &lt;script&gt;');
      t.match(page, 'The last sync failed: &lt;b&gt;');
      t.notMatch(page, wordpress.key.slice(0, -4));
      t.match(page, wordpress.key.slice(-4));

      const form = (members: string) => wordpress.run(`send_form( ${members} );`);
      const settings = () => wordpress.state().options.colophon_search_settings;
      const before = settings();
      t.match((await form("array( 'api' => 'javascript:alert(1)', 'site_key' => 'no key' )")).shown, [
        /must be a URL/,
        /begins with/,
      ]);
      t.match(settings(), { api: before.api, site_key: before.site_key, replaces_search: false });
      await form("'hostile'");
      t.match(settings(), { api: '', site_key: before.site_key });
      await form(`array( 'api' => ' ${before.api}/ ', 'site_key' => '', 'replaces_search' => '1' )`);
      t.same(settings(), before);
      await wordpress.runEvents();
      t.equal((await wordpress.status()).total_pages_indexed, 1);

      await wordpress.run(
        "do_action( 'deactivate' ); define( 'WP_UNINSTALL_PLUGIN', '1' ); require getenv( 'PLUGIN' ) . '/uninstall.php';",
      );
      t.same(wordpress.optionsLike('colophon_'), []);
      t.same(wordpress.state().events, []);
    },
  );
});
