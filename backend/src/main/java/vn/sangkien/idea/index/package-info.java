/** Each node's index of the ideas that were handed in: what the search and the look-alikes ask. */
package vn.sangkien.idea.index;
