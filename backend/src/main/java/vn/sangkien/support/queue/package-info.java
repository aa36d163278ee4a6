/** What waits for the support team without anybody having asked: ideas that got stuck, and units that have none. */
package vn.sangkien.support.queue;
