<?php
// The client of the plugin on PHP's own streams, without WordPress, and a source of numbered pages.

$includes = getenv( 'PLUGIN' ) . '/includes';
require_once "$includes/class-colophon-search-error.php";
require_once "$includes/interface-colophon-search-source.php";
require_once "$includes/class-colophon-search-client.php";

function send_with_streams( $method, $url, $headers, $body ) {
	$lines = array_map( static fn ( $name ) => "$name: {$headers[$name]}", array_keys( $headers ) );
	$http  = array(
		'method'          => $method,
		'header'          => $lines,
		'content'         => (string) $body,
		'ignore_errors'   => true,
		'follow_location' => 0,
		'timeout'         => 20,
	);
	$text  = @file_get_contents( $url, false, stream_context_create( array( 'http' => $http ) ) );
	if ( false === $text ) {
		throw new Colophon_Search_Error( "$url does not respond." );
	}
	$response = array( 'status' => (int) explode( ' ', $http_response_header[0] )[1], 'headers' => array(), 'body' => $text );
	foreach ( array_slice( $http_response_header, 1 ) as $line ) {
		[ $name, $value ]                            = explode( ':', $line, 2 ) + array( 1 => '' );
		$response['headers'][ strtolower( $name ) ] = trim( $value );
	}
	return $response;
}

/** Returns a client. After `$calls` calls the process is killed, without a chance to clean up. */
function new_client( $calls = PHP_INT_MAX ) {
	$transport = static function ( ...$request ) use ( &$calls ) {
		$response = send_with_streams( ...$request );
		if ( --$calls <= 0 ) {
			posix_kill( getmypid(), SIGKILL );
		}
		return $response;
	};
	return new Colophon_Search_Client( getenv( 'API' ), getenv( 'SITE_KEY' ), 'ColophonSearch/1.0.0', $transport );
}

function new_page( $id, array $more = array() ) {
	return $more + array(
		'id'           => $id,
		'type'         => 0 === $id % 10 ? 'page' : 'post',
		'url'          => "https://blog.example.org/?p=$id",
		'title'        => "Post $id",
		'content'      => "<p>The text of number$id</p>",
		'published_at' => '2025-01-01T00:00:00Z',
	);
}

class Numbered_Pages implements Colophon_Search_Source {
	public $rejected = array();
	private $pages   = array();

	public function __construct( $count, array $more = array() ) {
		for ( $id = 1; $id <= $count; $id++ ) {
			$this->pages[ $id ] = new_page( $id, $more[ $id ] ?? array() );
		}
	}
	public function pages_after( $id, $limit ) {
		return array_slice( array_values( array_filter( $this->pages, static fn ( $page ) => $page['id'] > $id ) ), 0, $limit );
	}
	public function count() {
		return count( $this->pages ) - count( $this->rejected );
	}
	public function reject( array $rejected ) {
		$this->rejected += $rejected;
	}
}

function always() {
	return true;
}

function show( $value ) {
	echo json_encode( $value ), "\n";
}

/** Returns what an error says about itself. */
function error_of( callable $work ) {
	try {
		$work();
	} catch ( Colophon_Search_Error $error ) {
		return array(
			'status'       => $error->status(),
			'message'      => $error->getMessage(),
			'retry_after'  => $error->retry_after(),
			'is_transient' => $error->is_transient(),
		);
	}
	return null;
}
