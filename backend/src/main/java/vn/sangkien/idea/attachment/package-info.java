/** Photos and documents that belong to ideas: how they arrive in parts, are checked, kept, shown and removed. */
package vn.sangkien.idea.attachment;
