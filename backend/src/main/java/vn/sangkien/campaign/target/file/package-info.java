/** All targets of a subtree as a spreadsheet, out and in again. */
package vn.sangkien.campaign.target.file;
