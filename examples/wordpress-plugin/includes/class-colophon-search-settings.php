<?php
/**
 * The page "Settings › Colophon Search".
 *
 * @package Colophon_Search
 */

defined( 'ABSPATH' ) || exit;

/**
 * Shows and stores the settings, and shows the state of the index.
 */
class Colophon_Search_Settings {

	const PAGE   = 'colophon-search';
	const ACTION = 'colophon_search_sync_everything';

	/**
	 * The connection to the server.
	 *
	 * @var Colophon_Search_Connection
	 */
	private $connection;

	/**
	 * The sync.
	 *
	 * @var Colophon_Search_Sync
	 */
	private $sync;

	/**
	 * Creates the page.
	 *
	 * @param Colophon_Search_Connection $connection The connection to the server.
	 * @param Colophon_Search_Sync       $sync       The sync.
	 */
	public function __construct( $connection, $sync ) {
		$this->connection = $connection;
		$this->sync       = $sync;
	}

	/**
	 * Adds the hooks.
	 */
	public function register() {
		add_action( 'admin_menu', array( $this, 'add_page' ) );
		add_action( 'admin_init', array( $this, 'register_settings' ) );
		add_action( 'admin_post_' . self::ACTION, array( $this, 'sync_everything' ) );
	}

	/**
	 * Adds the page to the menu, for those who may change settings.
	 */
	public function add_page() {
		$title = __( 'Colophon Search', 'colophon-search' );
		add_options_page( $title, $title, 'manage_options', self::PAGE, array( $this, 'show' ) );
	}

	/**
	 * Registers the settings. WordPress checks nonce and capability of their form.
	 */
	public function register_settings() {
		register_setting(
			self::PAGE,
			Colophon_Search_Connection::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( $this, 'sanitize' ),
				'show_in_rest'      => false,
			)
		);
	}

	/**
	 * Returns the settings of a form. Invalid ones stay as they were, and so does the key if the field is empty.
	 *
	 * @param mixed $given What was sent.
	 * @return array
	 */
	public function sanitize( $given ) {
		$given    = is_array( $given ) ? $given : array();
		$settings = wp_parse_args(
			get_option( Colophon_Search_Connection::OPTION, array() ),
			array(
				'api'      => '',
				'site_key' => '',
			)
		);
		$api      = isset( $given['api'] ) && is_string( $given['api'] ) ? trim( $given['api'] ) : '';
		$clean    = esc_url_raw( $api, array( 'https', 'http' ) );
		if ( '' === $clean && '' !== $api ) {
			$this->reject( __( 'The address of the API must be a URL, such as https://api.example.com.', 'colophon-search' ) );
		} else {
			$settings['api'] = untrailingslashit( $clean );
		}
		$key = isset( $given['site_key'] ) && is_string( $given['site_key'] ) ? trim( $given['site_key'] ) : '';
		if ( 1 === preg_match( '/\A(?:live|test)_sk_[0-9A-Za-z]{40}\z/', $key ) ) {
			$settings['site_key'] = $key;
		} elseif ( '' !== $key ) {
			$this->reject( __( 'A site key begins with live_sk_ or test_sk_.', 'colophon-search' ) );
		}
		$settings['replaces_search'] = ! empty( $given['replaces_search'] );
		return $settings;
	}

	/**
	 * Begins a full sync, for those who may change settings, from the page's own form.
	 */
	public function sync_everything() {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You are not allowed to do this.', 'colophon-search' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::ACTION );
		$this->sync->begin_full_sync();
		wp_safe_redirect( admin_url( 'options-general.php?page=' . self::PAGE ) );
		exit;
	}

	/**
	 * Prints the page.
	 */
	public function show() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		?>
		<div class="wrap">
			<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
			<?php $this->show_state(); ?>
			<form method="post" action="options.php">
				<?php settings_fields( self::PAGE ); ?>
				<?php $this->show_fields( $this->connection->settings() ); ?>
				<?php submit_button(); ?>
			</form>
			<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
				<input type="hidden" name="action" value="<?php echo esc_attr( self::ACTION ); ?>">
				<?php wp_nonce_field( self::ACTION ); ?>
				<?php submit_button( __( 'Send everything again', 'colophon-search' ), 'secondary' ); ?>
			</form>
		</div>
		<?php
	}

	/**
	 * Prints the fields of the settings. The key is not shown again.
	 *
	 * @param array $settings The settings.
	 */
	private function show_fields( array $settings ) {
		$option = Colophon_Search_Connection::OPTION;
		$key    = $settings['site_key'];
		$shown  = '' === $key ? 'live_sk_…' : '…' . substr( $key, -4 );
		?>
		<table class="form-table" role="presentation">
			<tr>
				<th scope="row"><label for="colophon-api"><?php esc_html_e( 'Address of the API', 'colophon-search' ); ?></label></th>
				<td><input id="colophon-api" class="regular-text" type="url" placeholder="https://api.example.com"
					name="<?php echo esc_attr( $option ); ?>[api]" value="<?php echo esc_attr( $settings['api'] ); ?>"></td>
			</tr>
			<tr>
				<th scope="row"><label for="colophon-key"><?php esc_html_e( 'Site key', 'colophon-search' ); ?></label></th>
				<td>
					<input id="colophon-key" class="regular-text" type="password" autocomplete="off"
						name="<?php echo esc_attr( $option ); ?>[site_key]" placeholder="<?php echo esc_attr( $shown ); ?>"
						<?php disabled( defined( 'COLOPHON_SITE_KEY' ) ); ?>>
					<p class="description"><?php esc_html_e( 'Empty: the key stays as it is.', 'colophon-search' ); ?></p>
				</td>
			</tr>
			<tr>
				<th scope="row"><?php esc_html_e( 'Search', 'colophon-search' ); ?></th>
				<td><label><input type="checkbox" value="1" name="<?php echo esc_attr( $option ); ?>[replaces_search]"
					<?php checked( $settings['replaces_search'] ); ?>>
					<?php esc_html_e( 'Visitors search the index instead of the database', 'colophon-search' ); ?></label></td>
			</tr>
		</table>
		<?php
	}

	/**
	 * Prints the state of the index, and what has failed.
	 */
	private function show_state() {
		if ( ! $this->connection->is_configured() ) {
			return;
		}
		try {
			$status = $this->connection->client( 5 )->status();
			/* translators: 1: domain, 2: number of pages. */
			$text = __( 'Connected to the site %1$s. Its index has %2$s pages.', 'colophon-search' );
			self::notice( 'success', sprintf( $text, $status['domain'], number_format_i18n( $status['total_pages_indexed'] ) ) );
		} catch ( Colophon_Search_Error $error ) {
			self::notice( 'error', $error->getMessage() );
		}
		if ( $this->sync->is_running() ) {
			self::notice( 'info', __( 'A full sync is running in the background.', 'colophon-search' ) );
		}
		if ( '' !== $this->sync->error() ) {
			/* translators: %s: error message. */
			self::notice( 'warning', sprintf( __( 'The last sync failed: %s', 'colophon-search' ), $this->sync->error() ) );
		}
		foreach ( $this->sync->rejected() as $post_id => $message ) {
			/* translators: 1: title of a post, 2: error message. */
			$text = __( '“%1$s” is not in the index: %2$s', 'colophon-search' );
			self::notice( 'warning', sprintf( $text, get_the_title( $post_id ), $message ) );
		}
	}

	/**
	 * Prints a notice.
	 *
	 * @param string $kind `success`, `info`, `warning` or `error`.
	 * @param string $text The text.
	 */
	private static function notice( $kind, $text ) {
		printf( '<div class="notice notice-%s inline"><p>%s</p></div>', esc_attr( $kind ), esc_html( $text ) );
	}

	/**
	 * Adds an error to the settings page.
	 *
	 * @param string $message What is wrong.
	 */
	private function reject( $message ) {
		add_settings_error( Colophon_Search_Connection::OPTION, 'invalid', $message );
	}
}
