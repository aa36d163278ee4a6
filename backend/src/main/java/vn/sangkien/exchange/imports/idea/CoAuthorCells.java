package vn.sangkien.exchange.imports.idea;

import static vn.sangkien.exchange.imports.idea.IdeaColumns.CO_AUTHORS;
import static vn.sangkien.exchange.imports.idea.IdeaColumns.SHARES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangkien.account.Contact;
import vn.sangkien.exchange.imports.person.PersonRow;
import vn.sangkien.exchange.imports.sheet.Cells;
import vn.sangkien.exchange.imports.sheet.Finding;
import vn.sangkien.idea.AuthorShare;
import vn.sangkien.shared.text.Folded;
import vn.sangkien.shared.text.OneScript;

/** Those with whom the author made it, and who gave how much to it, out of two cells. Nobody's share is made up. */
final class CoAuthorCells {

    private static final int LONGEST_NAME = 120;
    /** More than ten people ever need. */
    private static final int LONGEST = 2_000;

    private final Cells cells;
    private final PersonRow author;
    private final List<AuthorShare> others = new ArrayList<>();
    /** The author's own, where the cell of the co-authors names them too. */
    private Integer own;
    /** Whether that is behind another one. */
    private boolean authorLater;
    /** Whether nobody knows how many they are. */
    private boolean unread;

    private CoAuthorCells(Cells cells, PersonRow author) {
        this.cells = cells;
        this.author = author;
    }

    /** The author first; empty for who works alone. What is wrong is noted at the cells. */
    static List<AuthorShare> read(Cells cells, PersonRow author) {
        return new CoAuthorCells(cells, author).read();
    }

    private List<AuthorShare> read() {
        WrittenPeople written = WrittenPeople.in(text());
        written.people().forEach(this::add);
        if (written.byComma() || others.stream().anyMatch(other -> other.name().chars().anyMatch(Character::isDigit))) {
            String names = others.stream().map(AuthorShare::name).collect(Collectors.joining("; "));
            cells.add(Finding.warning(CO_AUTHORS, "people-read", "được hiểu là " + others.size() + " người: " + names + ".", "is taken for " + others.size() + " people: " + names + "."));
        }
        checkNobodyTwice();
        List<Integer> shares = WrittenShares.in(cells, SHARES);
        // Of people who cannot be told apart nobody knows what their shares should come to.
        return unread ? List.of() : together(shares == null ? List.of() : shares);
    }

    private String text() {
        String text = cells.lines(CO_AUTHORS);
        unread = text != null && text.length() > LONGEST;
        if (unread) {
            cells.error(CO_AUTHORS, "too-long", "dài " + text.length() + " ký tự; nhiều nhất " + LONGEST + ".", "has " + text.length() + " characters; at most " + LONGEST + ".");
        }
        return unread ? null : text;
    }

    private void add(WrittenPeople.Person person) {
        Contact contact = person.contact() == null ? null : cells.contact(CO_AUTHORS, person.contact());
        if (person.name() == null) {
            unread = true;
            cells.error(CO_AUTHORS, "no-name", "\"" + Cells.shortened(person.written()) + "\" không có họ tên.", "\"" + Cells.shortened(person.written()) + "\" has no name.");
        } else if (person.name().length() > LONGEST_NAME || !OneScript.Check.holds(person.name())) {
            unread = true;
            cells.error(CO_AUTHORS, "script", "\"" + Cells.shortened(person.name()) + "\" quá dài, hoặc có chữ của bảng chữ khác trông giống chữ Latinh; hãy gõ lại.",
                    "\"" + Cells.shortened(person.name()) + "\" is too long, or has letters of another alphabet that look like Latin ones; type it again.");
        } else if (isAuthor(person.name(), contact)) {
            own = person.share();
            authorLater = !others.isEmpty();
            cells.add(Finding.warning(CO_AUTHORS, "author-again", "có cả tác giả " + Cells.shortened(person.name()) + "; chỉ tính một lần.",
                    "names the author " + Cells.shortened(person.name()) + " too; counted once."));
        } else {
            others.add(new AuthorShare(person.name(), contact == null ? null : contact.value(), person.share(), false));
        }
    }

    private boolean isAuthor(String name, Contact contact) {
        return author.name() != null && Folded.of(author.name()).equals(Folded.of(name)) && (contact == null || contact.value().equals(author.contact()));
    }

    /** By contact, or by name where there is none. What belongs to one account is found when the row is taken. */
    private void checkNobodyTwice() {
        var known = new HashSet<String>();
        for (AuthorShare other : others) {
            if (!known.add(other.contact() == null ? Folded.of(other.name()) : other.contact()) || other.contact() != null && other.contact().equals(author.contact())) {
                cells.error(CO_AUTHORS, "same-person", "\"" + Cells.shortened(other.name()) + "\" đã có trong các tác giả của dòng này; mỗi người chỉ ghi một lần.",
                        "\"" + Cells.shortened(other.name()) + "\" is among the authors of this row already; name each person once.");
            }
        }
    }

    /** @param shares of the author and then of the others; only the author's, or none */
    private List<AuthorShare> together(List<Integer> shares) {
        if (others.isEmpty() && (shares.isEmpty() || shares.equals(List.of(100)))) {
            return List.of();
        }
        if (shares.size() > 1 && shares.size() != others.size() + 1) {
            cells.error(SHARES, "shares", "có " + shares.size() + " tỷ lệ cho " + (others.size() + 1) + " người.", "has " + shares.size() + " shares for " + (others.size() + 1) + " people.");
        }
        if (shares.size() > 1 && authorLater) {
            cells.error(SHARES, "shares", "không rõ tỷ lệ nào của ai; hãy bỏ tác giả khỏi ô đồng tác giả và ghi tỷ lệ của tác giả đầu tiên.",
                    "do not say whose they are; leave the author out of the cell of co-authors and write the author's share first.");
        }
        var authors = new ArrayList<AuthorShare>();
        authors.add(new AuthorShare(null, null, share(shares, 0, own), true));
        for (int i = 0; i < others.size(); i++) {
            AuthorShare other = others.get(i);
            authors.add(new AuthorShare(other.name(), other.contact(), share(shares, i + 1, other.share()), false));
        }
        return withRest(authors);
    }

    private Integer share(List<Integer> shares, int place, Integer beside) {
        Integer share = place < shares.size() ? shares.get(place) : null;
        if (share != null && beside != null && !share.equals(beside)) {
            cells.error(SHARES, "shares", share + " % khác với " + beside + " % ghi cạnh tên.", share + " % is not the " + beside + " % beside the name.");
        }
        return share == null ? beside : share;
    }

    /** The one share that is not written is what the others leave. */
    private List<AuthorShare> withRest(List<AuthorShare> authors) {
        int left = 100 - authors.stream().map(AuthorShare::share).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        if (authors.get(0).share() != null || left < 1 || authors.stream().skip(1).anyMatch(other -> other.share() == null) || authors.size() == 1) {
            return List.copyOf(authors);
        }
        cells.add(Finding.warning(SHARES, "share-read", "phần còn lại " + left + " % được hiểu là của tác giả.", "the rest of " + left + " % is taken for the author's."));
        return Stream.concat(Stream.of(new AuthorShare(null, null, left, true)), authors.stream().skip(1)).toList();
    }
}
