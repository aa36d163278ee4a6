package vn.sangkien.audit;

/** What a person typed to say who they are, so that it can be recognised by those who know it and by nobody else. */
public final class Masked {

    private static final int SHOWN_OF_PHONE = 3;

    private Masked() {
    }

    /** {@code +84901234567} becomes {@code …567}, {@code an.tran@example.vn} becomes {@code a…@example.vn}. */
    public static String login(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (at > 0) {
            return text.substring(0, text.offsetByCodePoints(0, 1)) + "…" + text.substring(at);
        }
        String digits = text.replaceAll("\\D", "");
        return "…" + digits.substring(Math.max(0, digits.length() - SHOWN_OF_PHONE));
    }
}
