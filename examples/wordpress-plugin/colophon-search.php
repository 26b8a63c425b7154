<?php
/**
 * Plugin Name:       Colophon Search
 * Description:       Sends posts and pages to the search index of a Colophon site, and searches it.
 * Version:           1.0.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * Text Domain:       colophon-search
 *
 * @package Colophon_Search
 */

defined( 'ABSPATH' ) || exit;

define( 'COLOPHON_SEARCH_VERSION', '1.0.0' );

require_once __DIR__ . '/includes/class-colophon-search-error.php';
require_once __DIR__ . '/includes/interface-colophon-search-source.php';
require_once __DIR__ . '/includes/class-colophon-search-client.php';
require_once __DIR__ . '/includes/class-colophon-search-connection.php';
require_once __DIR__ . '/includes/class-colophon-search-queue.php';
require_once __DIR__ . '/includes/class-colophon-search-posts.php';
require_once __DIR__ . '/includes/class-colophon-search-sync.php';
require_once __DIR__ . '/includes/class-colophon-search-query.php';
require_once __DIR__ . '/includes/class-colophon-search-settings.php';

/**
 * Adds the hooks of the plugin.
 */
function colophon_search_start() {
	$connection = new Colophon_Search_Connection();
	$queue      = new Colophon_Search_Queue();
	$sync       = new Colophon_Search_Sync( $connection, $queue, new Colophon_Search_Posts() );
	$sync->register();
	( new Colophon_Search_Query( $connection ) )->register();
	( new Colophon_Search_Settings( $connection, $sync ) )->register();
}
add_action( 'plugins_loaded', 'colophon_search_start' );

register_activation_hook( __FILE__, array( 'Colophon_Search_Sync', 'activate' ) );
register_deactivation_hook( __FILE__, array( 'Colophon_Search_Sync', 'deactivate' ) );
