package vn.sangkien.idea;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.problem.Violation;

/**
 * One thing that must be so of an idea that is handed in, or that is worth knowing before.
 *
 * @param blocking the idea cannot be handed in because of it
 * @param field    where to go to change it, e.g. {@code form.title}; null when that is no field of the form
 */
record EligibilityItem(Code code, State state, boolean blocking, @Schema(nullable = true) String field, String message, String messageEn) {

    @Schema(name = "EligibilityCode")
    enum Code {
        STATE, REGISTERED, UNIT_OPEN, PHASE_OPEN, APPLIED, CONTENTS, AUTHORS, RECOGNITION, NOT_IP_PROTECTED
    }

    /** WAITING lies with somebody else or with the clock; CONFIRM is looked at or declared when the idea is handed in. */
    @Schema(name = "EligibilityState")
    enum State {
        OK, MISSING, WAITING, CONFIRM
    }

    static EligibilityItem ok(Code code, String field, Text text) {
        return new EligibilityItem(code, State.OK, false, field, text.vi(), text.en());
    }

    static EligibilityItem missing(Code code, Violation violation) {
        return new EligibilityItem(code, State.MISSING, true, violation.field(), violation.message(), violation.messageEn());
    }

    static EligibilityItem refused(Code code, State state, String field, Text text) {
        return new EligibilityItem(code, state, true, field, text.vi(), text.en());
    }
}
