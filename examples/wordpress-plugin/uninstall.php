<?php
/**
 * Removes what the plugin has stored. The index stays until the site is deleted in Colophon.
 *
 * @package Colophon_Search
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

global $wpdb;
$wpdb->query(
	$wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( 'colophon_search_' ) . '%' )
);
wp_cache_flush();
