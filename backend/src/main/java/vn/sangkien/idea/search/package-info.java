/** Finding ideas by their words and by what they are. */
package vn.sangkien.idea.search;
