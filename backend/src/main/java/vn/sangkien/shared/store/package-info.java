/** Files that people gave, kept outside the database under names that nobody can guess. */
package vn.sangkien.shared.store;
