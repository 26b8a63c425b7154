<?php
/**
 * The public posts and pages of the site.
 *
 * @package Colophon_Search
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads posts and pages as the API expects them, and stores which of them the server rejected.
 */
class Colophon_Search_Posts implements Colophon_Search_Source {

	const TYPES = array( 'post', 'page' );

	/**
	 * Option with messages about rejected posts, by id.
	 */
	const REJECTED = 'colophon_search_rejected';

	/**
	 * More rejected posts than these are an error of the site.
	 */
	const MAX_REJECTED = 100;

	/**
	 * Returns the public posts and pages with greater ids than the given one.
	 *
	 * @param int $id    The last one before.
	 * @param int $limit The greatest number of them.
	 * @return array[]
	 */
	public function pages_after( $id, $limit ) {
		global $wpdb;
		$ids = $wpdb->get_col(
			$wpdb->prepare(
				"SELECT ID FROM $wpdb->posts WHERE ID > %d AND post_type IN ( 'post', 'page' ) AND post_status = 'publish'
				AND post_password = '' ORDER BY ID LIMIT %d",
				$id,
				$limit
			)
		);
		return array_values( $this->pages( array_map( 'intval', $ids ) ) );
	}

	/**
	 * Returns the number of public posts and pages that the server has not rejected.
	 *
	 * @return int
	 */
	public function count() {
		global $wpdb;
		$all = $wpdb->get_var(
			"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type IN ( 'post', 'page' ) AND post_status = 'publish' AND post_password = ''"
		);
		return (int) $all - count( $this->pages( array_keys( $this->rejected() ) ) );
	}

	/**
	 * Stores which posts the server rejected.
	 *
	 * @param array<int, string> $rejected Messages by id.
	 * @throws Colophon_Search_Error If there are too many.
	 */
	public function reject( array $rejected ) {
		if ( array() === $rejected ) {
			return;
		}
		$all = $rejected + $this->rejected();
		if ( count( $all ) > self::MAX_REJECTED ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Escaped where it is shown.
			throw new Colophon_Search_Error( reset( $rejected ), 400 );
		}
		update_option( self::REJECTED, $all, false );
	}

	/**
	 * Removes posts from the rejected ones, before they are sent again.
	 *
	 * @param int[]|null $ids The posts. Null: all.
	 */
	public function forget_rejected( $ids = null ) {
		$before = $this->rejected();
		$after  = null === $ids ? array() : array_diff_key( $before, array_flip( $ids ) );
		if ( count( $after ) < count( $before ) ) {
			update_option( self::REJECTED, $after, false );
		}
	}

	/**
	 * Returns the messages about posts that the server rejected, by id.
	 *
	 * @return array<int, string>
	 */
	public function rejected() {
		return (array) get_option( self::REJECTED, array() );
	}

	/**
	 * Returns those of the given posts that are public, by id, in the order of their ids.
	 *
	 * @param int[] $ids At most a few hundred.
	 * @return array<int, array>
	 */
	public function pages( array $ids ) {
		if ( array() === $ids ) {
			return array();
		}
		$posts = get_posts(
			array(
				'post__in'               => $ids,
				'post_type'              => self::TYPES,
				'post_status'            => 'publish',
				'has_password'           => false,
				'orderby'                => 'ID',
				'order'                  => 'ASC',
				'posts_per_page'         => count( $ids ),
				'update_post_meta_cache' => false,
				'update_post_term_cache' => false,
			)
		);
		$pages = array();
		foreach ( $posts as $post ) {
			$pages[ (int) $post->ID ] = self::page( $post );
		}
		return $pages;
	}

	/**
	 * Returns a post as the API expects it.
	 *
	 * @param WP_Post $post The post.
	 * @return array
	 */
	private static function page( $post ) {
		$page = array(
			'id'           => (int) $post->ID,
			'type'         => $post->post_type,
			'url'          => get_permalink( $post ),
			'title'        => $post->post_title,
			'excerpt'      => $post->post_excerpt,
			'content'      => strip_shortcodes( $post->post_content ),
			'published_at' => gmdate( 'Y-m-d\TH:i:s\Z', (int) get_post_timestamp( $post ) ),
		);
		/**
		 * Filters what is sent of a post, for example to add the text of custom fields to `content`.
		 *
		 * @param array   $page Members of the API's SyncedPage.
		 * @param WP_Post $post The post.
		 */
		return apply_filters( 'colophon_search_page', $page, $post );
	}
}
