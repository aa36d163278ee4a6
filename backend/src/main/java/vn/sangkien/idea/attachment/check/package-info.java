/** Looks into a file that somebody sent, never trusting its name: what it is, and whether it may be kept. */
package vn.sangkien.idea.attachment.check;
