package vn.sangkien.unit;

/**
 * The tree is about to change: the first thing in its transaction, before anything is read. Whoever keeps figures of the tree
 * makes it wait here until it is alone with them; what others change after a first reading would end it.
 */
public record TreeChanging() {
}
