package vn.sangkien.shared.problem;

/** One sentence for people, in Vietnamese and in English. */
public record Text(String vi, String en) {
}
