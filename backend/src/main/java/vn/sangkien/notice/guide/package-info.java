/** Guides: how something is done here, step by step, written by administrators for those who do it. */
package vn.sangkien.notice.guide;
