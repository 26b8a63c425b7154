<?php
/**
 * Errors of the API.
 *
 * @package Colophon_Search
 */

/**
 * A call that failed: an error response, or no response (status 0).
 */
class Colophon_Search_Error extends Exception {

	/**
	 * Status of the response, 0 without one.
	 *
	 * @var int
	 */
	private $status;

	/**
	 * Seconds to wait before the call is repeated, 0 if the server named none.
	 *
	 * @var int
	 */
	private $retry_after;

	/**
	 * Messages by field.
	 *
	 * @var array<string, string[]>
	 */
	private $fields;

	/**
	 * Creates an error.
	 *
	 * @param string                  $message     What is wrong.
	 * @param int                     $status      Status of the response, 0 without one.
	 * @param int                     $retry_after Seconds to wait.
	 * @param array<string, string[]> $fields      Messages by field.
	 */
	public function __construct( $message, $status = 0, $retry_after = 0, array $fields = array() ) {
		parent::__construct( $message );
		$this->status      = $status;
		$this->retry_after = $retry_after;
		$this->fields      = $fields;
	}

	/**
	 * Returns the status of the response, 0 without one.
	 *
	 * @return int
	 */
	public function status() {
		return $this->status;
	}

	/**
	 * Returns the seconds to wait before the call is repeated.
	 *
	 * @return int
	 */
	public function retry_after() {
		return $this->retry_after;
	}

	/**
	 * Returns whether the same call may succeed later.
	 *
	 * @return bool
	 */
	public function is_transient() {
		return 0 === $this->status || 408 === $this->status || 429 === $this->status || $this->status >= 500;
	}

	/**
	 * Returns the messages about single pages of a batch, by their position in it.
	 *
	 * @return array<int, string>
	 */
	public function rejected_pages() {
		$rejected = array();
		foreach ( $this->fields as $field => $messages ) {
			if ( 1 === preg_match( '/^pages\.(\d+)(?:\.|$)/', $field, $match ) ) {
				$rejected[ (int) $match[1] ] = implode( ' ', $messages );
			}
		}
		return $rejected;
	}
}
