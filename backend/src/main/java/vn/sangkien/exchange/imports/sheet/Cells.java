package vn.sangkien.exchange.imports.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sangkien.account.Contact;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.text.LegacyFont;
import vn.sangkien.shared.text.OldFont;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;
import vn.sangkien.shared.time.Time;

/** Reads the cells of one row by their columns, and says of each that cannot be read, or was read otherwise than written, what is the matter. */
public final class Cells {

    private static final Set<String> YES = Set.of("co", "x", "yes", "y", "true", "1", "dong y");
    private static final Set<String> NO = Set.of("khong", "no", "n", "false", "0", "khong dong y");
    private static final Pattern MONEY = Pattern.compile("(\\d{1,3}(?:[.,  ]\\d{3})+|\\d+)(?:\\s*(?:đồng|đ|vnd|vnđ))?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ROUND_MONEY = Pattern.compile("(\\d+)(?:[.,](\\d+))?\\s*(triệu|tr|tỷ|tỉ)(?:\\s*đồng)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(10_000_000_000_000L);
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int SHOWN = 60;

    private final RawRow row;
    private final Map<String, Integer> places;
    private final OldFont font;
    private final OldFont suspected;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param matching  names of columns by place
     * @param font      from which texts are to be converted; null for none
     * @param suspected in which others of the list seem to be written; null for none
     */
    public Cells(RawRow row, Map<Integer, String> matching, OldFont font, OldFont suspected, LocalDate today) {
        this.row = row;
        this.places = new HashMap<>();
        matching.forEach((place, column) -> places.put(column, place));
        this.font = font;
        this.suspected = suspected;
        this.today = today;
        if (row.uneven()) {
            findings.add(Finding.ofRow(true, "columns", "Dòng này có " + row.cells().size() + " ô, khác với dòng tiêu đề; hãy kiểm tra dấu ngăn cách.",
                    "This row has " + row.cells().size() + " cells, another number than the row of titles; look at the separators."));
        }
        if (row.hidden()) {
            findings.add(Finding.ofRow(false, "hidden", "Dòng này đang bị ẩn trong tệp nhưng vẫn được nhập.", "This row is hidden in the file and is imported all the same."));
        }
    }

    public int number() {
        return row.number();
    }

    public RawRow raw() {
        return row;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public boolean failed() {
        return findings.stream().anyMatch(Finding::error);
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    public void error(Column column, String cause, String vi, String en) {
        findings.add(Finding.error(column, cause, vi, en));
    }

    /** The cell as it stands there; empty when the file has no such column. Nothing is said about it. */
    public String raw(Column column) {
        Integer place = places.get(column.name());
        return place == null ? "" : row.cell(place);
    }

    /** One line; null for an empty cell. */
    public String line(Column column) {
        return Typed.line(text(column));
    }

    /** Several lines; null for an empty cell. */
    public String lines(Column column) {
        return Typed.lines(text(column));
    }

    /** One line that must be there. */
    public String needed(Column column, int most) {
        String line = line(column);
        if (line == null) {
            error(column, "empty", "còn trống.", "is empty.");
        } else if (line.length() > most) {
            error(column, "too-long", "dài " + line.length() + " ký tự; nhiều nhất " + most + ".", "has " + line.length() + " characters; at most " + most + ".");
            return null;
        }
        return line;
    }

    /** The name of a person. */
    public String name(Column column) {
        String name = needed(column, 120);
        if (name != null && name.length() < 2) {
            error(column, "too-short", "quá ngắn.", "is too short.");
        }
        if (name != null && !OneScript.Check.holds(name)) {
            error(column, "script", "\"" + shortened(name) + "\" có chữ của bảng chữ khác trông giống chữ Latinh; hãy gõ lại.",
                    "\"" + shortened(name) + "\" has letters of another alphabet that look like Latin ones; type it again.");
        }
        return name;
    }

    private String text(Column column) {
        Integer place = places.get(column.name());
        if (place == null) {
            return null;
        }
        String text = row.cell(place);
        if (!text.isEmpty() && row.formulas().contains(place)) {
            findings.add(Finding.warning(column, "formula", "là công thức; lấy kết quả đã tính \"" + shortened(text) + "\".",
                    "is a formula; its last result \"" + shortened(text) + "\" is taken."));
        }
        Optional<OldFont> old = LegacyFont.in(text);
        if (font != null && text.chars().allMatch(sign -> sign < 0x100)) {
            String read = font.read(text);
            if (!read.equals(text)) {
                findings.add(Finding.warning(column, "converted", "đã chuyển từ " + font + " thành \"" + shortened(read) + "\".",
                        "was converted from " + font + " to \"" + shortened(read) + "\"."));
            }
            return read;
        }
        old.ifPresent(found -> error(column, "legacy-font", "gõ bằng phông chữ cũ " + found + ", có lẽ là \"" + shortened(found.read(text)) + "\"; hãy chọn chuyển sang Unicode rồi kiểm tra lại.",
                "was typed in the old font " + found + ", probably \"" + shortened(found.read(text)) + "\"; choose to convert it and check again."));
        if (old.isEmpty() && suspected != null && text.chars().allMatch(sign -> sign < 0x100) && !suspected.read(text).equals(text)) {
            findings.add(Finding.warning(column, "perhaps-legacy-font", "có thể cũng gõ bằng phông chữ cũ " + suspected + " như các dòng khác, khi đó là \"" + shortened(suspected.read(text)) + "\"; hãy xem kỹ.",
                    "may be typed in the old font " + suspected + " like other rows, and then is \"" + shortened(suspected.read(text)) + "\"; look closely."));
        }
        return text;
    }

    /** In which old font the row seems to be written. */
    public static Optional<OldFont> suspectedFont(RawRow row) {
        return row.cells().stream().flatMap(text -> LegacyFont.in(text).stream()).findFirst();
    }

    public <E extends Enum<E>> E word(Column column, Words<E> words) {
        // What is right as it stands is not taken for another font.
        Optional<E> known = words.read(raw(column));
        String text = known.isPresent() ? null : line(column);
        if (text == null) {
            return known.orElse(null);
        }
        return words.read(text).orElseGet(() -> {
            String all = String.join("; ", words.all());
            error(column, "unknown-value", "không có giá trị \"" + shortened(text) + "\". Các giá trị: " + all + ".",
                    "there is no value \"" + shortened(text) + "\". The values are: " + all + ".");
            return null;
        });
    }

    /** Null for an empty cell. */
    public Boolean yes(Column column) {
        String written = Folded.of(raw(column));
        String text = YES.contains(written) || NO.contains(written) ? raw(column) : line(column);
        String folded = text == null ? "" : Folded.of(text);
        if (folded.isEmpty()) {
            return null;
        }
        if (!YES.contains(folded) && !NO.contains(folded)) {
            error(column, "unknown-value", "\"" + shortened(text) + "\" không phải Có hoặc Không.", "\"" + shortened(text) + "\" is neither yes (Có) nor no (Không).");
            return null;
        }
        return YES.contains(folded);
    }

    /** Not after today. */
    public LocalDate day(Column column) {
        String text = line(column);
        if (text == null) {
            return null;
        }
        Days.Read read = Days.read(text);
        if (read.day() == null) {
            error(column, "day", "\"" + shortened(text) + "\" không phải một ngày có thật; viết ngày/tháng/năm, ví dụ 10/05/2026.",
                    "\"" + shortened(text) + "\" is no day of the calendar; write day/month/year, e.g. 10/05/2026.");
            return null;
        }
        if (read.day().isAfter(today) || read.day().isBefore(EARLIEST)) {
            error(column, "day", Time.shown(read.day()) + " không được sau hôm nay hoặc trước năm 1950.", Time.shown(read.day()) + " must not be after today or before 1950.");
            return null;
        }
        if (read.counted()) {
            findings.add(Finding.warning(column, "day-number", "số " + text + " được hiểu là ngày " + Time.shown(read.day()) + ".", "the number " + text + " is taken for " + Time.shown(read.day()) + "."));
        }
        return read.day();
    }

    /** A mobile number or an e-mail address, which must be there. */
    public Contact contact(Column column) {
        String text = needed(column, 200);
        return text == null ? null : contact(column, text);
    }

    /** What stands somewhere in the cell as a mobile number or an e-mail address; null when it is none. */
    public Contact contact(Column column, String text) {
        if (text.indexOf('@') > 0) {
            return Contact.of(text).orElseGet(() -> {
                error(column, "contact", "\"" + shortened(text) + "\" không phải địa chỉ e-mail.", "\"" + shortened(text) + "\" is no e-mail address.");
                return null;
            });
        }
        Phones.Read read = Phones.read(text);
        if (read.number() == null) {
            error(column, "digits-lost", "\"" + shortened(text) + "\" đã bị bảng tính rút gọn nên mất chữ số. Hãy định dạng cột là Văn bản và nhập lại số.",
                    "\"" + shortened(text) + "\" was shortened by the spreadsheet program, and digits are lost. Format the column as text and enter the number again.");
            return null;
        }
        Contact contact = Contact.of(read.number()).orElse(null);
        if (contact == null) {
            error(column, "contact", "\"" + shortened(text) + "\" không phải số di động Việt Nam; ví dụ 0901234567.", "\"" + shortened(text) + "\" is no Vietnamese mobile number such as 0901234567.");
        } else if (read.mended()) {
            findings.add(Finding.warning(column, "phone-mended", "\"" + shortened(text) + "\" được hiểu là " + contact.value() + ".", "\"" + shortened(text) + "\" is taken for " + contact.value() + "."));
        }
        return contact;
    }

    /** VND, whole. */
    public Long money(Column column) {
        String text = line(column);
        if (text == null) {
            return null;
        }
        Matcher plain = MONEY.matcher(text);
        Matcher round = ROUND_MONEY.matcher(text);
        BigDecimal amount = null;
        if (plain.matches()) {
            amount = new BigDecimal(plain.group(1).replaceAll("\\D", ""));
        } else if (round.matches()) {
            boolean billions = Folded.of(round.group(3)).startsWith("ty") || Folded.of(round.group(3)).startsWith("ti");
            amount = new BigDecimal(round.group(1) + "." + (round.group(2) == null ? "0" : round.group(2))).movePointRight(billions ? 9 : 6);
        }
        if (amount == null || amount.compareTo(MOST_MONEY) > 0 || amount.stripTrailingZeros().scale() > 0) {
            error(column, "number", "\"" + shortened(text) + "\" không phải số tiền nguyên từ 0 đến 10.000 tỷ đồng.", "\"" + shortened(text) + "\" is no whole amount from 0 to 10,000 billion VND.");
            return null;
        }
        if (!plain.matches()) {
            findings.add(Finding.warning(column, "amount-read", "\"" + shortened(text) + "\" được hiểu là %,d đồng.".formatted(amount.longValueExact()).replace(',', '.'),
                    "\"" + shortened(text) + "\" is taken for %,d VND.".formatted(amount.longValueExact())));
        }
        return amount.longValueExact();
    }

    public static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
