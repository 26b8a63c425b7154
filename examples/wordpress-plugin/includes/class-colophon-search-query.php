<?php
/**
 * The search of the site.
 *
 * @package Colophon_Search
 */

defined( 'ABSPATH' ) || exit;

/**
 * Replaces the search of visitors. If the server is unavailable, WordPress searches as before.
 */
class Colophon_Search_Query {

	/**
	 * The server returns this many matches of a search.
	 */
	const MAX_MATCHES = 1000;

	/**
	 * The connection to the server.
	 *
	 * @var Colophon_Search_Connection
	 */
	private $connection;

	/**
	 * Passages of the present search, by post: HTML with the words in <mark>.
	 *
	 * @var array<int, string>
	 */
	private $passages = array();

	/**
	 * Creates the search.
	 *
	 * @param Colophon_Search_Connection $connection The connection to the server.
	 */
	public function __construct( $connection ) {
		$this->connection = $connection;
	}

	/**
	 * Adds the hooks.
	 */
	public function register() {
		add_filter( 'posts_pre_query', array( $this, 'search' ), 10, 2 );
		add_filter( 'get_the_excerpt', array( $this, 'excerpt' ), 20, 2 );
	}

	/**
	 * Returns the posts that a search of a visitor finds, and null for other queries.
	 *
	 * @param array|null $posts Posts that another plugin has found.
	 * @param WP_Query   $query The query.
	 * @return array|null
	 */
	public function search( $posts, $query ) {
		if ( null !== $posts || ! $this->is_ours( $query ) ) {
			return $posts;
		}
		$per_page = (int) $query->get( 'posts_per_page' );
		$per_page = $per_page < 1 ? 100 : min( $per_page, 100 );
		$page     = max( 1, (int) $query->get( 'paged' ) );
		if ( $page * $per_page > self::MAX_MATCHES ) {
			return array();
		}
		try {
			$found = $this->connection->client( 3 )->search( $query->get( 's' ), $page, $per_page, self::type_of( $query ) );
		} catch ( Colophon_Search_Error $error ) {
			return null;
		}
		$this->passages       = array_column( $found['results'], 'highlight', 'id' );
		$query->found_posts   = $found['total'];
		$query->max_num_pages = (int) min( ceil( $found['total'] / $per_page ), floor( self::MAX_MATCHES / $per_page ) );
		return $this->posts( array_keys( $this->passages ), (string) $query->get( 'fields' ) );
	}

	/**
	 * Returns the passage in which the search has found its words, as the excerpt of a result.
	 *
	 * @param string  $excerpt The excerpt.
	 * @param WP_Post $post    The post.
	 * @return string
	 */
	public function excerpt( $excerpt, $post ) {
		if ( ! is_search() || empty( $this->passages[ $post->ID ] ) ) {
			return $excerpt;
		}
		return wp_kses( $this->passages[ $post->ID ], array( 'mark' => array() ) );
	}

	/**
	 * Returns whether a query is the search of a visitor, for something that the index contains.
	 *
	 * @param WP_Query $query The query.
	 * @return bool
	 */
	private function is_ours( $query ) {
		$words = $query->get( 's' );
		if ( is_admin() || ! $query->is_main_query() || ! $query->is_search() || ! is_string( $words ) || '' === trim( $words ) ) {
			return false;
		}
		$settings = $this->connection->settings();
		return $settings['replaces_search'] && $this->connection->is_configured() && null !== self::type_of( $query );
	}

	/**
	 * Returns the type that a query is restricted to, an empty string for posts and pages, and null for other types.
	 *
	 * @param WP_Query $query The query.
	 * @return string|null
	 */
	private static function type_of( $query ) {
		$types = array_values( array_filter( (array) $query->get( 'post_type' ) ) );
		if ( array() === $types || array( 'any' ) === $types || array() === array_diff( Colophon_Search_Posts::TYPES, $types ) ) {
			return '';
		}
		return 1 === count( $types ) && in_array( $types[0], Colophon_Search_Posts::TYPES, true ) ? $types[0] : null;
	}

	/**
	 * Returns posts in the order of their ids' list. Those that are no longer public are left out.
	 *
	 * @param int[]  $ids    Their ids.
	 * @param string $fields `ids` returns only these.
	 * @return array
	 */
	private function posts( array $ids, $fields ) {
		if ( array() === $ids ) {
			return array();
		}
		return get_posts(
			array(
				'post__in'            => $ids,
				'orderby'             => 'post__in',
				'post_type'           => Colophon_Search_Posts::TYPES,
				'post_status'         => 'publish',
				'posts_per_page'      => count( $ids ),
				'ignore_sticky_posts' => true,
				'fields'              => 'ids' === $fields ? 'ids' : '',
			)
		);
	}
}
