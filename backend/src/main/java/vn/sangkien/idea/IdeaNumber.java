package vn.sangkien.idea;

import java.util.Locale;

/** The receipt number that people write down and read out on the phone, e.g. {@code SK-0056107}. */
public final class IdeaNumber {

    private IdeaNumber() {
    }

    /** As people copy it from paper: {@code sk-0056107} is the same. */
    public static String typed(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    public static String of(long sequence) {
        return String.format(Locale.ROOT, "SK-%07d", sequence);
    }
}
