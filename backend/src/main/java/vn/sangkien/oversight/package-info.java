/** Reading the audit: for the data-protection officer and the administrators (product section 7). */
package vn.sangkien.oversight;
