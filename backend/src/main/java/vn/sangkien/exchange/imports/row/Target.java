package vn.sangkien.exchange.imports.row;

/**
 * Where rows go.
 *
 * @param unit     the top of the subtree in which they may do anything
 * @param operator who imports them; never their author
 */
public record Target(long importId, long source, long unit, long campaign, long operator) {
}
