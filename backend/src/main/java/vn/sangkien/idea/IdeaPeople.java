package vn.sangkien.idea;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The people behind an idea: its author, who entered it, and with whom it was made. Most ideas have one author; for them there is no list,
 * and nothing is read.
 */
@Embeddable
class IdeaPeople {

    private long authorId;
    private long operatorId;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private Long clientId;
    private String externalId;
    private int authorCount;
    @ElementCollection
    @CollectionTable(name = "idea_author", joinColumns = @JoinColumn(name = "idea_id"))
    @OrderColumn(name = "position")
    private List<IdeaAuthor> authors = new ArrayList<>();

    protected IdeaPeople() {
    }

    /** Somebody who writes for themselves. */
    IdeaPeople(long author) {
        authorId = author;
        operatorId = author;
        channel = Channel.SELF;
    }

    /** Somebody for whom another system writes; that is never the author, and nobody here is its operator. */
    IdeaPeople(long author, long client, String name) {
        this(author);
        channel = Channel.API;
        clientId = client;
        externalId = name;
    }

    /** Somebody whose row of a list was imported. */
    static IdeaPeople imported(long author, long operator) {
        var people = new IdeaPeople(author);
        people.operatorId = operator;
        people.channel = Channel.IMPORT;
        return people;
    }

    /** From now on somebody else is kept beside the author. */
    void enteredBy(long operator) {
        operatorId = operator;
        channel = Channel.ASSISTED;
    }

    void handTo(long author) {
        operatorId = operatorId == authorId ? author : operatorId;
        authorId = author;
    }

    /** Somebody else or another system put it in the author's name. */
    boolean enteredByOthers() {
        return channel != Channel.SELF;
    }

    /** Who already has an account is linked when the idea is handed in, not while it is typed. */
    void write(List<AuthorShare> typed) {
        List<AuthorShare> leadFirst = typed.stream().map(AuthorShare::kept).sorted(Comparator.comparing(share -> !share.lead())).toList();
        if (!leadFirst.equals(typed())) {
            authors.clear();
            leadFirst.stream().map(IdeaAuthor::of).forEach(authors::add);
            authorCount = authors.size();
        }
    }

    List<AuthorShare> typed() {
        return authorCount == 0 ? List.of() : IntStream.range(0, authors.size()).mapToObj(i -> authors.get(i).typed(i == 0)).toList();
    }

    /** Each account once, and the lead's is the idea's author already. */
    void link(Function<String, Optional<Long>> accountOf) {
        if (authorCount == 0) {
            return;
        }
        Set<Long> known = new HashSet<>(Set.of(authorId));
        for (int i = 1; i < authors.size(); i++) {
            IdeaAuthor person = authors.get(i);
            Long account = person.contact() == null ? null : accountOf.apply(person.contact()).filter(known::add).orElse(null);
            if (!Objects.equals(account, person.accountId())) {
                authors.set(i, person.linkedTo(account));
            }
        }
    }

    boolean include(long person) {
        return authorId == person || operatorId == person || withCoAuthor(person);
    }

    boolean withCoAuthor(long person) {
        return authorCount > 0 && authors.stream().anyMatch(author -> author.accountId() != null && author.accountId() == person);
    }

    long authorId() {
        return authorId;
    }

    /** Who typed it in; the author's own id when they did. */
    long operatorId() {
        return operatorId;
    }

    Long clientId() {
        return clientId;
    }

    String externalId() {
        return externalId;
    }

    Channel channel() {
        return channel;
    }
}
