package vn.sangkien.support.answer;

import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.version.Versioned;
import vn.sangkien.unit.UnitRef;

/** A ready answer. @param unit whose team keeps it */
record ReadyAnswerResponse(Id id, UnitRef unit, String heading, String text, long version) implements Versioned {

    static ReadyAnswerResponse of(ReadyAnswer answer, UnitRef unit) {
        return new ReadyAnswerResponse(Id.of(answer.id()), unit, answer.heading(), answer.text(), answer.version());
    }
}
