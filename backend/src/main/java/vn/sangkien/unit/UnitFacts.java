package vn.sangkien.unit;

/** What is dated about a unit besides its place in the tree. */
public record UnitFacts(String name, UnitLevel level, UpperKind kind, Block block) {
}
