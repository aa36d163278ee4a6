/** What every document on paper is made of. */
package vn.sangkien.shared.paper;
