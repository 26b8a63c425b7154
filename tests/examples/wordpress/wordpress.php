<?php
// Stand-ins for what the plugin calls of WordPress: one process is one request to a site whose database is the JSON file STATE. Its
// posts are those of the file. HTTP goes to a real server.

define( 'ABSPATH', '/' );
define( 'DB_NAME', getenv( 'STATE' ) );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'MINUTE_IN_SECONDS', 60 );

class Site {
	public static $hooks = array();
	public static $state = array();
	/** Calls of the API, as `POST /sync 200`. */
	public static $calls = array();

	public static function load() {
		self::$state = json_decode( file_get_contents( getenv( 'STATE' ) ), true ) + array( 'options' => array(), 'posts' => array(), 'events' => array() );
	}
	/** At once, as a database does. */
	public static function store() {
		file_put_contents( getenv( 'STATE' ), json_encode( self::$state ) );
	}
}
Site::load();

#[AllowDynamicProperties]
class WP_Post {
	public function __construct( array $members ) {
		foreach ( $members as $name => $value ) {
			$this->$name = $value;
		}
	}
}

class WP_Error {
	public function get_error_message() {
		return 'Could not connect.';
	}
}

/** Part of wpdb: the statements of the plugin. */
class Stand_In_Database {
	public $options = 'wp_options';
	public $posts   = 'wp_posts';
	public $prefix  = 'wp_';
	private $lock;

	public function prepare( $statement, ...$values ) {
		return array( $statement, $values );
	}
	public function esc_like( $text ) {
		return addcslashes( $text, '_%\\' );
	}
	public function replace( $table, $row ) {
		Site::$state['options'][ $row['option_name'] ] = $row['option_value'];
		Site::store();
	}
	public function delete( $table, $where ) {
		if ( ( Site::$state['options'][ $where['option_name'] ] ?? null ) === $where['option_value'] ) {
			delete_option( $where['option_name'] );
		}
	}
	public function get_results( $query ) {
		[ , [ $like, $limit ] ] = $query;
		$prefix                 = stripslashes( rtrim( $like, '%' ) );
		$rows                   = array();
		foreach ( Site::$state['options'] as $name => $value ) {
			if ( str_starts_with( $name, $prefix ) ) {
				$rows[] = (object) array( 'option_name' => $name, 'option_value' => $value );
			}
		}
		return array_slice( $rows, 0, $limit );
	}
	public function get_col( $query ) {
		[ , [ $after, $limit ] ] = $query;
		$ids                     = array_filter( array_keys( public_posts() ), static fn ( $id ) => $id > $after );
		return array_map( 'strval', array_slice( $ids, 0, $limit ) );
	}
	public function get_var( $query ) {
		$statement = is_array( $query ) ? $query[0] : $query;
		if ( str_contains( $statement, 'GET_LOCK' ) ) {
			$this->lock = fopen( getenv( 'STATE' ) . '.lock', 'c' );
			return flock( $this->lock, LOCK_EX | LOCK_NB ) ? '1' : '0';
		}
		if ( str_contains( $statement, 'RELEASE_LOCK' ) ) {
			fclose( $this->lock );
			return '1';
		}
		return (string) count( public_posts() );
	}
	public function query( $query ) {
		[ , [ $like ] ] = $query;
		$prefix         = stripslashes( rtrim( $like, '%' ) );
		foreach ( array_keys( Site::$state['options'] ) as $name ) {
			if ( str_starts_with( $name, $prefix ) ) {
				delete_option( $name );
			}
		}
	}
}
$wpdb = new Stand_In_Database();

class Search_Query {
	public $found_posts;
	public $max_num_pages;
	private $vars;
	public function __construct( array $vars ) {
		$this->vars = $vars + array( 'posts_per_page' => 10 );
	}
	public function get( $name ) {
		return $this->vars[ $name ] ?? '';
	}
	public function is_search() {
		return isset( $this->vars['s'] );
	}
	public function is_main_query() {
		return true;
	}
}

// Hooks.
function add_action( $hook, $callback, $priority = 10, $count = 1 ) {
	Site::$hooks[ $hook ][] = array( $callback, $count );
}
function add_filter( $hook, $callback, $priority = 10, $count = 1 ) {
	add_action( $hook, $callback, $priority, $count );
}
function apply_filters( $hook, $value, ...$more ) {
	foreach ( Site::$hooks[ $hook ] ?? array() as [ $callback, $count ] ) {
		$value = $callback( ...array_slice( array( $value, ...$more ), 0, $count ) );
	}
	return $value;
}
function do_action( $hook, ...$values ) {
	foreach ( Site::$hooks[ $hook ] ?? array() as [ $callback, $count ] ) {
		$callback( ...array_slice( $values, 0, $count ) );
	}
}
function register_activation_hook( $file, $callback ) {
	add_action( 'activate', $callback );
}
function register_deactivation_hook( $file, $callback ) {
	add_action( 'deactivate', $callback );
}

// Options.
function get_option( $name, $default = false ) {
	return Site::$state['options'][ $name ] ?? $default;
}
function update_option( $name, $value, $autoload = null ) {
	$before                           = get_option( $name );
	Site::$state['options'][ $name ] = $value;
	Site::store();
	if ( false === $before ) {
		do_action( "add_option_$name", $name, $value );
	} elseif ( $before !== $value ) {
		do_action( "update_option_$name", $before, $value, $name );
	}
}
function delete_option( $name ) {
	unset( Site::$state['options'][ $name ] );
	Site::store();
}
function wp_cache_delete() {
}
function wp_cache_flush() {
}

// Events.
function wp_next_scheduled( $hook ) {
	return Site::$state['events'][ $hook ] ?? false;
}
function wp_schedule_single_event( $time, $hook ) {
	Site::$state['events'][ $hook ] = $time;
	Site::store();
}
function wp_schedule_event( $time, $recurrence, $hook ) {
	wp_schedule_single_event( $time, $hook );
}
function wp_clear_scheduled_hook( $hook ) {
	unset( Site::$state['events'][ $hook ] );
	Site::store();
}
/** What WP-Cron does when a visitor comes after the time of the event. */
function run_event( $hook = 'colophon_search_sync' ) {
	if ( false !== wp_next_scheduled( $hook ) ) {
		wp_clear_scheduled_hook( $hook );
		do_action( $hook );
	}
}

// Posts.
function post_of( $id, array $members ) {
	return new WP_Post(
		$members + array(
			'ID'            => $id,
			'post_type'     => 'post',
			'post_status'   => 'publish',
			'post_password' => '',
			'post_title'    => "Post $id",
			'post_excerpt'  => '',
			'post_content'  => "<!-- wp:paragraph --><p>The text of number$id</p>[gallery ids=\"1\"]",
			'post_name'     => "post-$id",
			'post_parent'   => 0,
			'post_date_gmt' => '2025-01-01 10:00:00',
		)
	);
}
function get_post( $id ) {
	return isset( Site::$state['posts'][ $id ] ) ? post_of( $id, Site::$state['posts'][ $id ] ) : null;
}
function public_posts() {
	$posts = array();
	foreach ( array_keys( Site::$state['posts'] ) as $id ) {
		$post = get_post( $id );
		if ( 'publish' === $post->post_status && '' === $post->post_password && in_array( $post->post_type, array( 'post', 'page' ), true ) ) {
			$posts[ $id ] = $post;
		}
	}
	ksort( $posts );
	return $posts;
}
function get_posts( $query ) {
	$found = array_intersect_key( public_posts(), array_flip( $query['post__in'] ) );
	if ( 'post__in' === $query['orderby'] ) {
		$found = array_filter( array_map( static fn ( $id ) => $found[ $id ] ?? null, $query['post__in'] ) );
	}
	return array_values( $found );
}
/** What an editor does with a post: the members change, and the hooks run as in WordPress. */
function edit_post( $id, array $members ) {
	$before                        = get_post( $id );
	Site::$state['posts'][ $id ] = $members + ( Site::$state['posts'][ $id ] ?? array() );
	Site::store();
	$after = get_post( $id );
	do_action( 'transition_post_status', $after->post_status, null === $before ? 'new' : $before->post_status, $after );
	if ( null !== $before ) {
		do_action( 'post_updated', $id, $after, $before );
	}
	do_action( 'save_post', $id, $after, null !== $before );
}
function delete_post( $id ) {
	$post = get_post( $id );
	unset( Site::$state['posts'][ $id ] );
	Site::store();
	do_action( 'deleted_post', $id, $post );
}
function get_permalink( $post ) {
	return "https://blog.example.org/{$post->post_name}/";
}
function get_post_timestamp( $post ) {
	return strtotime( $post->post_date_gmt . ' UTC' );
}
function strip_shortcodes( $text ) {
	return preg_replace( '/\[[^\]]*\]/', '', $text );
}
function get_the_title( $id ) {
	return get_post( $id )->post_title;
}
function is_search() {
	return true;
}
function is_admin() {
	return false;
}

// HTTP.
function wp_remote_request( $method, $url, $request ) {
	if ( 0 !== $request['redirection'] || $request['timeout'] < 1 ) {
		throw new Exception( 'The key could be sent to another server.' );
	}
	$context = stream_context_create(
		array(
			'http' => array(
				'method'        => $method,
				'header'        => array_map( static fn ( $name ) => "$name: {$request['headers'][$name]}", array_keys( $request['headers'] ) ),
				'content'       => $request['body'] ?? '',
				'ignore_errors' => true,
			),
		)
	);
	$body    = @file_get_contents( $url, false, $context );
	if ( false === $body ) {
		return new WP_Error();
	}
	$status        = (int) explode( ' ', $http_response_header[0] )[1];
	Site::$calls[] = "$method " . str_replace( '/api/v1/plugin', '', parse_url( $url, PHP_URL_PATH ) ) . " $status";
	if ( count( Site::$calls ) === (int) getenv( 'KILLED_AFTER' ) ) {
		posix_kill( getmypid(), SIGKILL );
	}
	return array( 'status' => $status, 'headers' => $http_response_header, 'body' => $body );
}
function wp_remote_get( $url, $request ) {
	return wp_remote_request( 'GET', $url, $request );
}
function wp_remote_post( $url, $request ) {
	return wp_remote_request( 'POST', $url, $request );
}
function is_wp_error( $value ) {
	return $value instanceof WP_Error;
}
function wp_remote_retrieve_response_code( $response ) {
	return $response['status'];
}
function wp_remote_retrieve_body( $response ) {
	return $response['body'];
}
function wp_remote_retrieve_header( $response, $name ) {
	foreach ( $response['headers'] as $line ) {
		if ( 0 === stripos( $line, "$name:" ) ) {
			return trim( substr( $line, strlen( $name ) + 1 ) );
		}
	}
	return '';
}

// Requests of administrators.
class Page_Ended extends Exception {
}
function current_user_can( $capability ) {
	return 'manage_options' === $capability && '1' === getenv( 'IS_ADMIN' );
}
function check_admin_referer( $action ) {
	if ( "nonce of $action" !== getenv( 'NONCE' ) ) {
		wp_die( 'The link you followed has expired.', '', array( 'response' => 403 ) );
	}
}
function wp_die( $message, $title, $arguments ) {
	show( array( $arguments['response'], $message ) );
	exit;
}
function wp_safe_redirect( $url ) {
	show( array( 302, $url ) );
}
function add_options_page( $title, $menu, $capability, $slug, $callback ) {
	add_action( "page_$slug", $callback );
}
function register_setting( $group, $name, $arguments ) {
	add_filter( "sanitize_$name", $arguments['sanitize_callback'] );
}
function add_settings_error( $setting, $code, $message ) {
	show( $message );
}
/** What options.php does with the form of the settings. */
function send_form( $given ) {
	do_action( 'admin_init' );
	update_option( 'colophon_search_settings', apply_filters( 'sanitize_colophon_search_settings', $given ) );
}
function settings_fields( $group ) {
	echo "<input type=\"hidden\" name=\"option_page\" value=\"$group\">";
}
function wp_nonce_field( $action ) {
	echo "<input type=\"hidden\" name=\"_wpnonce\" value=\"nonce of $action\">";
}
function submit_button( $text = 'Save Changes' ) {
	echo '<input type="submit" value="' . esc_attr( $text ) . '">';
}
function get_admin_page_title() {
	return 'Colophon Search';
}
function admin_url( $path ) {
	return "https://blog.example.org/wp-admin/$path";
}
function disabled( $is_disabled ) {
	echo $is_disabled ? 'disabled' : '';
}
function checked( $is_checked ) {
	echo $is_checked ? 'checked' : '';
}

// Texts.
function __( $text ) {
	return $text;
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_url( $url ) {
	return htmlspecialchars( $url, ENT_QUOTES );
}
function esc_html__( $text ) {
	return esc_html( $text );
}
function esc_html_e( $text ) {
	echo esc_html( $text );
}
function esc_url_raw( $url, $protocols ) {
	return in_array( parse_url( $url, PHP_URL_SCHEME ), $protocols, true ) ? $url : '';
}
function wp_kses( $html, $allowed ) {
	return strip_tags( $html, array_keys( $allowed ) );
}
function number_format_i18n( $number ) {
	return number_format( $number );
}
function untrailingslashit( $text ) {
	return rtrim( $text, '/' );
}
function wp_parse_args( $given, $defaults ) {
	return $given + $defaults;
}
function wp_generate_uuid4() {
	return bin2hex( random_bytes( 16 ) );
}
function get_bloginfo( $name ) {
	return '6.8';
}
function show( $value ) {
	echo json_encode( $value ), "\n";
}

require_once getenv( 'PLUGIN' ) . '/colophon-search.php';
do_action( 'plugins_loaded' );
register_shutdown_function( 'do_action', 'shutdown' );
