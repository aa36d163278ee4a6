/** Ideas: their form, their states and their history. */
package vn.sangkien.idea;
