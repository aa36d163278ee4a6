/**
 * Somebody entered from paper turns out to be the holder of an account, or turns out not to be.
 */
package vn.sangkien.support.join;
