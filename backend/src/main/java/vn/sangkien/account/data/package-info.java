/** What is kept about one person, gathered from every feature that keeps something. */
package vn.sangkien.account.data;
