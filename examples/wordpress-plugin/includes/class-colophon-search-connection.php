<?php
/**
 * The connection to the server.
 *
 * @package Colophon_Search
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings of the plugin, and clients that use them.
 */
class Colophon_Search_Connection {

	const OPTION = 'colophon_search_settings';

	/**
	 * Returns the settings: `api`, `site_key` and `replaces_search`. The constant COLOPHON_SITE_KEY of wp-config.php comes first.
	 *
	 * @return array
	 */
	public function settings() {
		$stored   = get_option( self::OPTION, array() );
		$settings = array(
			'api'             => isset( $stored['api'] ) ? (string) $stored['api'] : '',
			'site_key'        => isset( $stored['site_key'] ) ? (string) $stored['site_key'] : '',
			'replaces_search' => ! empty( $stored['replaces_search'] ),
		);
		if ( defined( 'COLOPHON_SITE_KEY' ) ) {
			$settings['site_key'] = COLOPHON_SITE_KEY;
		}
		return $settings;
	}

	/**
	 * Returns whether there are an address and a key.
	 *
	 * @return bool
	 */
	public function is_configured() {
		$settings = $this->settings();
		return '' !== $settings['api'] && '' !== $settings['site_key'];
	}

	/**
	 * Returns a client.
	 *
	 * @param int $timeout Seconds to wait for a response.
	 * @return Colophon_Search_Client
	 */
	public function client( $timeout ) {
		$settings  = $this->settings();
		$agent     = sprintf( 'ColophonSearch/%s (WordPress %s)', COLOPHON_SEARCH_VERSION, get_bloginfo( 'version' ) );
		$transport = static function ( $method, $url, $headers, $body ) use ( $timeout ) {
			return self::send( $method, $url, $headers, $body, $timeout );
		};
		return new Colophon_Search_Client( $settings['api'], $settings['site_key'], $agent, $transport );
	}

	/**
	 * Sends a request with WordPress's HTTP API.
	 *
	 * @param string      $method  HTTP method.
	 * @param string      $url     URL.
	 * @param array       $headers Headers by name.
	 * @param string|null $body    Body.
	 * @param int         $timeout Seconds.
	 * @return array `status`, `headers` and `body`.
	 * @throws Colophon_Search_Error If there is no response.
	 */
	private static function send( $method, $url, $headers, $body, $timeout ) {
		$request = array(
			'headers'     => $headers,
			'user-agent'  => $headers['User-Agent'],
			'timeout'     => $timeout,
			// The key is sent to no other server.
			'redirection' => 0,
		);
		if ( 'GET' === $method ) {
			$response = wp_remote_get( $url, $request );
		} else {
			$response = wp_remote_post( $url, $request + array( 'body' => $body ) );
		}
		if ( is_wp_error( $response ) ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Escaped where it is shown.
			throw new Colophon_Search_Error( $response->get_error_message() );
		}
		return array(
			'status'  => (int) wp_remote_retrieve_response_code( $response ),
			'headers' => array( 'retry-after' => wp_remote_retrieve_header( $response, 'retry-after' ) ),
			'body'    => wp_remote_retrieve_body( $response ),
		);
	}
}
