package vn.sangkien.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sangkien.shared.text.Folded;

/** One trade-union unit, as it is organised now. */
@Entity
class Unit {

    private static final int SEARCHABLE = 4_000;

    @Id
    private long id;
    private String code;
    private String name;
    private String searchText;
    @Enumerated(EnumType.STRING)
    private UnitLevel level;
    @Enumerated(EnumType.STRING)
    private UpperKind kind;
    @Enumerated(EnumType.STRING)
    private Block block;
    private int memberCount;
    private Long parentId;
    private Instant closedAt;
    private Long successorId;
    private LocalDate foundedOn;
    @Version
    private int version;

    protected Unit() {
    }

    /** A new unit, open from its founding day on. */
    static Unit founded(String code, UnitFacts facts, Unit parent, LocalDate on) {
        var unit = new Unit();
        unit.id = vn.sangkien.shared.id.Id.next();
        unit.code = code;
        unit.parentId = parent.id;
        unit.foundedOn = on;
        unit.name = facts.name();
        unit.searchText = " " + Folded.of(code + " " + facts.name());
        unit.reclassify(facts.level(), facts.kind(), facts.block());
        return unit;
    }

    /** The old name stays findable. */
    void rename(String newName) {
        name = newName;
        findBy(newName);
    }

    /** Found by these words too, from now on; the oldest words make room. */
    void findBy(String otherName) {
        String longer = " " + Folded.of(otherName) + searchText;
        searchText = longer.length() <= SEARCHABLE ? longer : longer.substring(0, longer.lastIndexOf(' ', SEARCHABLE));
    }

    /** Each word once less: the search knows words only, in any order. */
    void noLongerFindBy(String otherName) {
        List<String> words = new ArrayList<>(Arrays.asList(searchText.strip().split(" ")));
        List.of(Folded.of(otherName).split(" ")).forEach(words::remove);
        searchText = " " + String.join(" ", words);
    }

    void countMembers(int members) {
        memberCount = members;
    }

    void reclassify(UnitLevel newLevel, UpperKind newKind, Block newBlock) {
        level = newLevel;
        kind = newKind;
        block = newBlock;
    }

    void moveUnder(Unit parent) {
        parentId = parent.id;
    }

    void close(Instant at, Unit successor) {
        closedAt = at;
        successorId = successor == null ? null : successor.id;
    }

    void reopen() {
        closedAt = null;
        successorId = null;
    }

    boolean closed(Instant now) {
        return closedAt != null && !closedAt.isAfter(now);
    }

    UnitRef ref() {
        return UnitRef.of(id, code, name);
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    UnitLevel level() {
        return level;
    }

    UpperKind kind() {
        return kind;
    }

    Block block() {
        return block;
    }

    int memberCount() {
        return memberCount;
    }

    Long parentId() {
        return parentId;
    }

    Instant closedAt() {
        return closedAt;
    }

    Long successorId() {
        return successorId;
    }

    int version() {
        return version;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }
}
