package vn.sangkien.idea.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.sangkien.idea.attachment.check.FileType;
import vn.sangkien.shared.text.Typed;

/** The name that people see. It is never the name of a file on our side, and its ending says what the file is. */
final class FileName {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "tep";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
    /** Names that mean a device on Windows. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._-]+");

    private FileName() {
    }

    /** Without folders, invisible characters, and what some systems do not allow in names. */
    static String shown(String sent) {
        String line = Typed.line(sent);
        String name = line == null ? "" : FORBIDDEN.matcher(FOLDERS.matcher(line).replaceFirst("")).replaceAll("_").strip();
        name = name.substring(0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST + 20)));
        return name.isEmpty() || name.chars().allMatch(letter -> letter == '.') ? NAMELESS : name;
    }

    static String ending(String name, FileType type) {
        String stem = name;
        // a.php.jpg is called a, however many endings it was given.
        while (ENDING.matcher(stem).find() && !ENDING.matcher(stem).replaceFirst("").isEmpty()) {
            stem = ENDING.matcher(stem).replaceFirst("");
        }
        if (stem.codePointCount(0, stem.length()) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
        }
        return (DEVICE.matcher(stem).matches() ? "_" + stem : stem) + "." + type.ending();
    }

    /** RFC 6266: for old programs without marks, for all others as it is. */
    static String disposition(String name) {
        String plain = NOT_PLAIN.matcher(Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD).replaceAll("\\p{M}+", "")).replaceAll("_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
