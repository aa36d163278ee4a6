/** The targets of one unit in one phase, read and set together. */
package vn.sangkien.campaign.target.sheet;
