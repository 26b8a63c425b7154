<?php
/**
 * The plugin API of Colophon. Independent of WordPress.
 *
 * @package Colophon_Search
 */

/**
 * Syncs the pages of a site, and searches them.
 */
class Colophon_Search_Client {

	/**
	 * Limits of a call, in pages, deletions and bytes of pages. The API accepts 4 MiB, among them what surrounds the pages.
	 */
	const MAX_PAGES   = 100;
	const MAX_DELETED = 1000;
	const MAX_BYTES   = 4000000;

	/**
	 * Limits of texts in characters. What is longer is cut.
	 */
	const MAX_CHARACTERS = array(
		'title'   => 500,
		'excerpt' => 2000,
		'content' => 200000,
	);

	/**
	 * More rejected pages in one batch are an error of the whole: the domain of the site is another, for example.
	 */
	const MAX_REJECTED = 5;

	/**
	 * The first part of each URL.
	 *
	 * @var string
	 */
	private $base;

	/**
	 * Headers of each call.
	 *
	 * @var array<string, string>
	 */
	private $headers;

	/**
	 * Sends a request and returns its response.
	 *
	 * @var callable
	 */
	private $transport;

	/**
	 * Creates a client.
	 *
	 * @param string   $api        Address of the server, such as https://api.example.com.
	 * @param string   $site_key   The key of the site.
	 * @param string   $user_agent Name and version of the plugin: ColophonSearch/1.0.0.
	 * @param callable $transport  Receives method, URL, headers by name, and body (or null). Returns an array of `status`, `headers`
	 *                             by lower-case name, and `body`. Throws Colophon_Search_Error if there is no response. It follows
	 *                             no redirects, which would send the key to another server.
	 */
	public function __construct( $api, $site_key, $user_agent, callable $transport ) {
		$this->base      = rtrim( $api, '/' ) . '/api/v1/plugin';
		$this->transport = $transport;
		$this->headers   = array(
			'Accept'        => 'application/json',
			'Authorization' => 'Bearer ' . $site_key,
			'User-Agent'    => $user_agent,
		);
	}

	/**
	 * Returns the status of the site: `domain`, `is_verified`, `total_pages_indexed` and others.
	 *
	 * @return array
	 * @throws Colophon_Search_Error If the key is invalid.
	 */
	public function status() {
		return $this->call( 'GET', '/status' );
	}

	/**
	 * Returns a page of matches: `results`, each with `id`, `title`, `url` and `highlight`, and their `total`.
	 *
	 * @param string $words    What is searched for. After 200 characters it is cut.
	 * @param int    $page     From 1.
	 * @param int    $per_page At most 100; with the page before it, at most 1,000 matches can be reached.
	 * @param string $type     `post`, `page`, or an empty string for both.
	 * @return array
	 * @throws Colophon_Search_Error If the search failed.
	 */
	public function search( $words, $page = 1, $per_page = 20, $type = '' ) {
		$body = array(
			'q'        => self::cut( $words, 200 ),
			'page'     => $page,
			'per_page' => $per_page,
		);
		if ( '' !== $type ) {
			$body['type'] = $type;
		}
		return $this->call( 'POST', '/search', $body );
	}

	/**
	 * Adds or replaces pages, and deletes others.
	 *
	 * @param array[] $pages   Members of the API's SyncedPage.
	 * @param int[]   $deleted Ids of pages that are no longer public.
	 * @return array<int, string> Messages about the pages that the server rejected, by id. They are not in the index.
	 * @throws Colophon_Search_Error If a call failed. Those before it have had their effect; all may be repeated.
	 */
	public function update( array $pages, array $deleted = array() ) {
		foreach ( array_chunk( $deleted, self::MAX_DELETED ) as $ids ) {
			$this->call( 'POST', '/sync', array( 'deleted' => $ids ) );
		}
		return $this->send_pages( $pages );
	}

	/**
	 * Begins a full sync, and abandons one that has begun.
	 *
	 * @return string Its id.
	 * @throws Colophon_Search_Error If the call failed.
	 */
	public function begin_full_sync() {
		$result = $this->call( 'POST', '/sync', array( 'full' => true ) );
		return $result['sync']['id'];
	}

	/**
	 * Continues a full sync where the server has it, whatever happened to the process that began it. At its end the index equals
	 * the source.
	 *
	 * @param string                 $sync_id      What `begin_full_sync` returned.
	 * @param Colophon_Search_Source $source       The pages.
	 * @param callable               $may_continue Called after each batch. False interrupts the sync.
	 * @return bool Whether it has ended. Otherwise call the method again.
	 * @throws Colophon_Search_Error With status 409 if the server has another full sync, or received another number of pages than the
	 *                               source has. Nothing was removed; begin again.
	 */
	public function continue_full_sync( $sync_id, Colophon_Search_Source $source, callable $may_continue ) {
		$result = $this->call( 'POST', '/sync', array() );
		$sync   = $result['sync'];
		// Without a full sync, the response to the end of this one was lost: only the end is sent again.
		if ( null !== $sync ) {
			if ( $sync['id'] !== $sync_id ) {
				throw new Colophon_Search_Error( 'The site has another full sync.', 409 );
			}
			$last = $sync['last_page_id'];
			while ( true ) {
				$pages = $source->pages_after( $last, self::MAX_PAGES );
				if ( array() === $pages ) {
					break;
				}
				$source->reject( $this->send_pages( $pages, $sync_id ) );
				$last = $pages[ count( $pages ) - 1 ]['id'];
				if ( ! $may_continue() ) {
					return false;
				}
			}
		}
		$end = array(
			'sync_id' => $sync_id,
			'total'   => $source->count(),
		);
		$this->call( 'POST', '/sync', $end );
		return true;
	}

	/**
	 * Sends pages in as many calls as their number and size require.
	 *
	 * @param array[] $pages   Members of the API's SyncedPage.
	 * @param string  $sync_id The full sync that they are part of, or an empty string.
	 * @return array<int, string> Messages about rejected pages, by id.
	 * @throws Colophon_Search_Error If a call failed.
	 */
	private function send_pages( array $pages, $sync_id = '' ) {
		$common   = '' === $sync_id ? array() : array( 'sync_id' => $sync_id );
		$rejected = array();
		foreach ( self::batches( array_map( array( self::class, 'fit' ), $pages ) ) as $batch ) {
			$rejected += $this->send_batch( $common, $batch );
		}
		return $rejected;
	}

	/**
	 * Sends a batch, without the pages in it that the server rejects. An earlier version of those is deleted.
	 *
	 * @param array   $common Other members of the call.
	 * @param array[] $pages  The pages.
	 * @return array<int, string> Messages about rejected pages, by id.
	 * @throws Colophon_Search_Error If a call failed.
	 */
	private function send_batch( array $common, array $pages ) {
		$rejected = array();
		while ( true ) {
			$body = $common + array( 'pages' => $pages );
			if ( array() !== $rejected ) {
				$body['deleted'] = array_keys( $rejected );
			}
			try {
				$this->call( 'POST', '/sync', $body );
				return $rejected;
			} catch ( Colophon_Search_Error $error ) {
				$now = $error->rejected_pages();
				if ( array() === $now || count( $rejected ) + count( $now ) > self::MAX_REJECTED ) {
					throw $error;
				}
				foreach ( $now as $position => $message ) {
					$rejected[ $pages[ $position ]['id'] ] = $message;
				}
				$pages = array_values( array_diff_key( $pages, $now ) );
			}
		}
	}

	/**
	 * Divides pages into batches that the API accepts.
	 *
	 * @param array[] $pages The pages.
	 * @return array[][]
	 */
	private static function batches( array $pages ) {
		$batches = array();
		$bytes   = self::MAX_BYTES;
		foreach ( $pages as $page ) {
			$size   = strlen( self::encode( $page ) ) + 1;
			$bytes += $size;
			if ( $bytes > self::MAX_BYTES || count( $batches[ count( $batches ) - 1 ] ) === self::MAX_PAGES ) {
				$batches[] = array();
				$bytes     = $size;
			}
			$batches[ count( $batches ) - 1 ][] = $page;
		}
		return $batches;
	}

	/**
	 * Returns a page whose texts the API accepts.
	 *
	 * @param array $page Members of the API's SyncedPage.
	 * @return array
	 */
	private static function fit( array $page ) {
		foreach ( self::MAX_CHARACTERS as $member => $limit ) {
			if ( isset( $page[ $member ] ) ) {
				$page[ $member ] = self::cut( $page[ $member ], $limit );
			}
		}
		return $page;
	}

	/**
	 * Returns the first characters of a text, as valid UTF-8 without NUL. Works without the extension mbstring.
	 *
	 * @param string $text  The text.
	 * @param int    $limit In characters.
	 * @return string
	 */
	private static function cut( $text, $limit ) {
		$text = str_replace( "\0", '', $text );
		if ( 1 !== preg_match( '//u', $text ) ) {
			$text = json_decode( self::encode( $text ) );
		}
		if ( strlen( $text ) <= $limit ) {
			return $text;
		}
		// A quantifier counts to 65,535 at most.
		$part    = min( $limit, 500 );
		$pattern = sprintf( '/\A(?:.{%d}){%d}/us', $part, intdiv( $limit, $part ) );
		return 1 === preg_match( $pattern, $text, $match ) ? $match[0] : $text;
	}

	/**
	 * Returns the JSON of a value. Invalid UTF-8 is replaced.
	 *
	 * @param mixed $value The value.
	 * @return string
	 */
	private static function encode( $value ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.json_encode_json_encode -- The class is independent of WordPress.
		return (string) json_encode( $value, JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}

	/**
	 * Calls an operation.
	 *
	 * @param string     $method HTTP method.
	 * @param string     $path   After /api/v1/plugin.
	 * @param array|null $body   Members of the request's body.
	 * @return array The response's body.
	 * @throws Colophon_Search_Error For an error response, and a response that is not of the API.
	 */
	private function call( $method, $path, $body = null ) {
		$headers = $this->headers;
		$text    = null;
		if ( null !== $body ) {
			$headers['Content-Type'] = 'application/json';
			$text                    = self::encode( (object) $body );
		}
		$response = ( $this->transport )( $method, $this->base . $path, $headers, $text );
		$status   = (int) $response['status'];
		$decoded  = json_decode( $response['body'], true );
		if ( 200 === $status && is_array( $decoded ) ) {
			return $decoded;
		}
		$message = isset( $decoded['detail'] ) && is_string( $decoded['detail'] )
			? $decoded['detail']
			: "The server at {$this->base} responded with status {$status}, and not as the API does.";
		$fields  = isset( $decoded['errors'] ) && is_array( $decoded['errors'] ) ? $decoded['errors'] : array();
		foreach ( $fields as $field => $messages ) {
			$message .= " {$field}: " . implode( ' ', (array) $messages ) . '.';
		}
		$retry_after = isset( $response['headers']['retry-after'] ) ? (int) $response['headers']['retry-after'] : 0;
		// phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Escaped where it is shown.
		throw new Colophon_Search_Error( $message, 200 === $status ? 502 : $status, $retry_after, $fields );
	}
}
