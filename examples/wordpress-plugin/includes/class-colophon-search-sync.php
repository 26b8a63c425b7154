<?php
/**
 * When posts are sent.
 *
 * @package Colophon_Search
 */

defined( 'ABSPATH' ) || exit;

/**
 * Sends changed posts at the end of the request that changed them, and everything else in the background, with WP-Cron.
 */
class Colophon_Search_Sync {

	/**
	 * Events of WP-Cron: when there is something to send, and every hour for what an error has left.
	 */
	const EVENT  = 'colophon_search_sync';
	const HOURLY = 'colophon_search_hourly';

	/**
	 * Option with the full sync that has not ended: its id, empty before it has begun, and how often its end was rejected.
	 */
	const FULL_SYNC = 'colophon_search_full_sync';

	/**
	 * Option with the last error.
	 */
	const ERROR = 'colophon_search_error';

	/**
	 * How long a run of WP-Cron sends batches, in seconds.
	 */
	const RUN_SECONDS = 20;

	/**
	 * A full sync whose end was rejected so often is given up.
	 */
	const MAX_REJECTED_ENDS = 4;

	/**
	 * The connection to the server.
	 *
	 * @var Colophon_Search_Connection
	 */
	private $connection;

	/**
	 * Posts whose change has not been sent.
	 *
	 * @var Colophon_Search_Queue
	 */
	private $queue;

	/**
	 * The posts of the site.
	 *
	 * @var Colophon_Search_Posts
	 */
	private $posts;

	/**
	 * Whether this request has changed a post.
	 *
	 * @var bool
	 */
	private $has_changes = false;

	/**
	 * Creates the sync.
	 *
	 * @param Colophon_Search_Connection $connection The connection to the server.
	 * @param Colophon_Search_Queue      $queue      Posts whose change has not been sent.
	 * @param Colophon_Search_Posts      $posts      The posts of the site.
	 */
	public function __construct( $connection, $queue, $posts ) {
		$this->connection = $connection;
		$this->queue      = $queue;
		$this->posts      = $posts;
	}

	/**
	 * Adds the hooks.
	 */
	public function register() {
		add_action( 'save_post', array( $this, 'saved' ), 10, 2 );
		add_action( 'transition_post_status', array( $this, 'status_changed' ), 10, 3 );
		add_action( 'deleted_post', array( $this, 'saved' ), 10, 2 );
		add_action( 'post_updated', array( $this, 'updated' ), 10, 3 );
		add_action( 'shutdown', array( $this, 'send_changes' ) );
		add_action( self::EVENT, array( $this, 'run' ) );
		add_action( self::HOURLY, array( $this, 'run' ) );
		// The URLs of all posts.
		add_action( 'update_option_permalink_structure', array( $this, 'begin_full_sync' ), 10, 0 );
		add_action( 'update_option_home', array( $this, 'begin_full_sync' ), 10, 0 );
		add_action( 'update_option_' . Colophon_Search_Connection::OPTION, array( $this, 'settings_changed' ), 10, 2 );
		add_action( 'add_option_' . Colophon_Search_Connection::OPTION, array( $this, 'begin_full_sync' ), 10, 0 );
	}

	/**
	 * Schedules the hourly event.
	 */
	public static function activate() {
		if ( ! wp_next_scheduled( self::HOURLY ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', self::HOURLY );
		}
	}

	/**
	 * Removes the events. The index stays as it is.
	 */
	public static function deactivate() {
		wp_clear_scheduled_hook( self::EVENT );
		wp_clear_scheduled_hook( self::HOURLY );
	}

	/**
	 * Notes a public post that was saved or deleted.
	 *
	 * @param int     $post_id The post.
	 * @param WP_Post $post    The post.
	 */
	public function saved( $post_id, $post ) {
		if ( 'publish' === $post->post_status ) {
			$this->note( $post );
		}
	}

	/**
	 * Notes a post that becomes public, or no longer is: published, scheduled posts among them, unpublished, or moved to the trash.
	 *
	 * @param string  $after  Its new status.
	 * @param string  $before Its status before.
	 * @param WP_Post $post   The post.
	 */
	public function status_changed( $after, $before, $post ) {
		if ( $after !== $before && ( 'publish' === $after || 'publish' === $before ) ) {
			$this->note( $post );
		}
	}

	/**
	 * Begins a full sync if the address of a page has changed, because it is part of the addresses of the pages below it.
	 *
	 * @param int     $post_id The post.
	 * @param WP_Post $after   As it is now.
	 * @param WP_Post $before  As it was.
	 */
	public function updated( $post_id, $after, $before ) {
		$is_moved = $after->post_name !== $before->post_name || $after->post_parent !== $before->post_parent;
		if ( 'page' === $after->post_type && 'publish' === $before->post_status && $is_moved ) {
			$this->begin_full_sync();
		}
	}

	/**
	 * Begins a full sync if the server or its key has changed.
	 *
	 * @param array $before The settings before.
	 * @param array $after  The settings.
	 */
	public function settings_changed( $before, $after ) {
		if ( $before['api'] !== $after['api'] || $before['site_key'] !== $after['site_key'] ) {
			$this->begin_full_sync();
		}
	}

	/**
	 * Sends the changes of this request. WP-Cron sends what could not be sent.
	 */
	public function send_changes() {
		if ( ! $this->has_changes ) {
			return;
		}
		$this->has_changes = false;
		$send              = function () {
			$this->send_queue( 5, 1 );
		};
		$this->run_alone( $send );
	}

	/**
	 * Begins a full sync in the background.
	 */
	public function begin_full_sync() {
		if ( ! $this->connection->is_configured() ) {
			return;
		}
		$this->store_full_sync( '', 0 );
		$this->schedule( 0 );
	}

	/**
	 * Sends changes, and batches of a full sync, for some seconds.
	 */
	public function run() {
		if ( ! $this->connection->is_configured() ) {
			return;
		}
		$this->run_alone(
			function () {
				$this->send_queue( 30, 10 );
				$this->continue_full_sync();
			}
		);
	}

	/**
	 * Returns whether a full sync has not ended.
	 *
	 * @return bool
	 */
	public function is_running() {
		return false !== get_option( self::FULL_SYNC );
	}

	/**
	 * Returns the last error, or an empty string.
	 *
	 * @return string
	 */
	public function error() {
		return (string) get_option( self::ERROR, '' );
	}

	/**
	 * Returns the posts that the server rejected, with messages.
	 *
	 * @return array<int, string>
	 */
	public function rejected() {
		return $this->posts->rejected();
	}

	/**
	 * Notes that a post is to be sent, in the state that it has then.
	 *
	 * @param WP_Post $post The post.
	 */
	private function note( $post ) {
		if ( in_array( $post->post_type, Colophon_Search_Posts::TYPES, true ) && $this->connection->is_configured() ) {
			$this->queue->add( $post->ID );
			$this->has_changes = true;
		}
	}

	/**
	 * Runs a function, and stores its error. What it has not sent is sent later.
	 *
	 * @param callable $work The function.
	 */
	private function run_alone( callable $work ) {
		try {
			if ( $this->queue->run_alone( $work ) ) {
				delete_option( self::ERROR );
			} else {
				$this->schedule( MINUTE_IN_SECONDS );
			}
		} catch ( Colophon_Search_Error $error ) {
			update_option( self::ERROR, $error->getMessage(), false );
			// Other errors remain until someone changes something: the hourly event is enough.
			if ( $error->is_transient() ) {
				$this->schedule( max( MINUTE_IN_SECONDS, $error->retry_after() ) );
			}
		}
	}

	/**
	 * Sends the changes of the queue.
	 *
	 * @param int $timeout Of each call, in seconds.
	 * @param int $calls   The greatest number of calls. More changes are sent in the background.
	 * @throws Colophon_Search_Error If a call failed. Its changes stay in the queue.
	 */
	private function send_queue( $timeout, $calls ) {
		$client = $this->connection->client( $timeout );
		for ( $call = 0; $call < $calls; $call++ ) {
			$changes = $this->queue->read( Colophon_Search_Client::MAX_PAGES );
			if ( array() === $changes ) {
				return;
			}
			$ids      = array_keys( $changes );
			$pages    = $this->posts->pages( $ids );
			$rejected = $client->update( array_values( $pages ), array_values( array_diff( $ids, array_keys( $pages ) ) ) );
			$this->posts->forget_rejected( $ids );
			$this->posts->reject( $rejected );
			$this->queue->remove( $changes );
		}
		if ( array() !== $this->queue->read( 1 ) ) {
			$this->schedule( 0 );
		}
	}

	/**
	 * Sends batches of the full sync that has not ended, if there is one.
	 *
	 * @throws Colophon_Search_Error If a call failed. The next run continues.
	 */
	private function continue_full_sync() {
		$stored = get_option( self::FULL_SYNC );
		if ( false === $stored ) {
			return;
		}
		$client = $this->connection->client( 30 );
		if ( '' === $stored['id'] ) {
			$stored['id'] = $client->begin_full_sync();
			$this->posts->forget_rejected();
			$this->store_full_sync( $stored['id'], $stored['rejected_ends'] );
		}
		$until = time() + self::RUN_SECONDS;
		try {
			$has_ended = $client->continue_full_sync(
				$stored['id'],
				$this->posts,
				static function () use ( $until ) {
					return time() < $until;
				}
			);
		} catch ( Colophon_Search_Error $error ) {
			if ( 409 === $error->status() ) {
				$this->repeat_end( $stored );
			}
			throw $error;
		}
		// Another may have been begun since, by another request.
		wp_cache_delete( self::FULL_SYNC, 'options' );
		if ( $has_ended && get_option( self::FULL_SYNC ) === $stored ) {
			delete_option( self::FULL_SYNC );
		} else {
			$this->schedule( 0 );
		}
	}

	/**
	 * Repeats the end of a full sync, because a post was published or deleted at the same time. Then begins another, and gives up at
	 * last: another WordPress uses the same key, for example a copy of the site.
	 *
	 * @param array $stored The full sync.
	 */
	private function repeat_end( array $stored ) {
		$rejected_ends = $stored['rejected_ends'] + 1;
		if ( $rejected_ends >= self::MAX_REJECTED_ENDS ) {
			delete_option( self::FULL_SYNC );
			return;
		}
		$this->store_full_sync( 0 === $rejected_ends % 2 ? '' : $stored['id'], $rejected_ends );
		$this->schedule( MINUTE_IN_SECONDS );
	}

	/**
	 * Stores the full sync that has not ended.
	 *
	 * @param string $id            Its id, or an empty string.
	 * @param int    $rejected_ends How often its end was rejected.
	 */
	private function store_full_sync( $id, $rejected_ends ) {
		update_option(
			self::FULL_SYNC,
			array(
				'id'            => $id,
				'rejected_ends' => $rejected_ends,
			),
			false
		);
	}

	/**
	 * Schedules a run.
	 *
	 * @param int $delay In seconds.
	 */
	private function schedule( $delay ) {
		if ( ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_single_event( time() + $delay, self::EVENT );
		}
	}
}
