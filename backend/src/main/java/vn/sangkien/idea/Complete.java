package vn.sangkien.idea;

/** The rules that an idea must meet when it is submitted; a draft may still break them. */
interface Complete {
}
