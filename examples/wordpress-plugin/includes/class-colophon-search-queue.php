<?php
/**
 * Posts whose change has not been sent.
 *
 * @package Colophon_Search
 */

defined( 'ABSPATH' ) || exit;

/**
 * One option for each changed post, so that simultaneous requests do not overwrite each other's changes. Read and written in the
 * database only: a cache could hide a change.
 */
class Colophon_Search_Queue {

	const PREFIX = 'colophon_search_changed_';

	/**
	 * Adds a post. If it is in the queue already, `remove` no longer removes what was read before.
	 *
	 * @param int $post_id The post.
	 */
	public function add( $post_id ) {
		global $wpdb;
		$wpdb->replace(
			$wpdb->options,
			array(
				'option_name'  => self::PREFIX . (int) $post_id,
				'option_value' => wp_generate_uuid4(),
				'autoload'     => 'no',
			)
		);
	}

	/**
	 * Returns changes, by post.
	 *
	 * @param int $limit The greatest number of changes.
	 * @return array<int, string>
	 */
	public function read( $limit ) {
		global $wpdb;
		$rows    = $wpdb->get_results(
			$wpdb->prepare(
				"SELECT option_name, option_value FROM $wpdb->options WHERE option_name LIKE %s ORDER BY option_id LIMIT %d",
				$wpdb->esc_like( self::PREFIX ) . '%',
				$limit
			)
		);
		$changes = array();
		foreach ( $rows as $row ) {
			$changes[ (int) substr( $row->option_name, strlen( self::PREFIX ) ) ] = $row->option_value;
		}
		return $changes;
	}

	/**
	 * Removes changes that were sent. A post that has changed again since remains.
	 *
	 * @param array<int, string> $changes What `read` returned.
	 */
	public function remove( array $changes ) {
		global $wpdb;
		foreach ( $changes as $post_id => $change ) {
			$wpdb->delete(
				$wpdb->options,
				array(
					'option_name'  => self::PREFIX . $post_id,
					'option_value' => $change,
				)
			);
		}
	}

	/**
	 * Runs a function unless another process of this site runs one, so that no older version of a post arrives after a newer one.
	 * The database releases the lock if the process ends.
	 *
	 * @param callable $work The function.
	 * @return bool Whether it has run.
	 */
	public function run_alone( callable $work ) {
		global $wpdb;
		$lock = 'colophon_' . md5( DB_NAME . $wpdb->prefix );
		if ( '1' !== (string) $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK( %s, 0 )', $lock ) ) ) {
			return false;
		}
		try {
			$work();
		} finally {
			$wpdb->get_var( $wpdb->prepare( 'SELECT RELEASE_LOCK( %s )', $lock ) );
		}
		return true;
	}
}
