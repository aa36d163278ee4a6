/** What people may ask about their own data, and what the programme owes them for it (product section 7). */
package vn.sangkien.privacy;
