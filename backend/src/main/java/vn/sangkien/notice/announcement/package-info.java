/** Words from an office to everybody in its subtree, written into the inboxes in the background. */
package vn.sangkien.notice.announcement;
