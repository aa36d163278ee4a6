/** That people like a published idea. Kept apart from its page, so that a like never makes the page another one. */
package vn.sangkien.publication.like;
