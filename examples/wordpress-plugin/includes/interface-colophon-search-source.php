<?php
/**
 * What a full sync reads.
 *
 * @package Colophon_Search
 */

/**
 * The public pages of a site, in the order of their ids.
 */
interface Colophon_Search_Source {

	/**
	 * Returns the pages with greater ids than the given one, in the order of their ids. None: there are no more.
	 *
	 * @param int $id    The last page before.
	 * @param int $limit The greatest number of pages to return.
	 * @return array[] Members of the API's SyncedPage: id, type, url, title, excerpt, content, published_at.
	 */
	public function pages_after( $id, $limit );

	/**
	 * Returns the number of all pages, without those that the server rejected.
	 *
	 * @return int
	 */
	public function count();

	/**
	 * Receives pages that the server rejected. They are not in the index.
	 *
	 * @param array<int, string> $rejected Messages by id of the page.
	 */
	public function reject( array $rejected );
}
