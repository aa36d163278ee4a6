/** What measurements are held against; only in a build made for measuring. */
package vn.sangkien.bench;
