package vn.sangkien.shared.problem;

/**
 * One field that is wrong or missing.
 *
 * @param field   the path of the field in the request, e.g. {@code form.title}
 * @param code    the rule that was broken, e.g. {@code size}
 * @param message the field's name and what is expected of it, in Vietnamese
 */
public record Violation(String field, String code, String message, String messageEn) {
}
