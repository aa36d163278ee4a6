package vn.sangkien.campaign.target.lock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.text.Typed;

/** @param assignedOn null for no lock */
record SetTargetLockRequest(
        @Schema(nullable = true) LocalDate assignedOn, @Schema(nullable = true) LocalDate registeredOn,
        @NotBlank @Size(min = 3, max = 500) String reason) {

    SetTargetLockRequest {
        reason = Typed.line(reason);
    }

    /** @throws InvalidFieldsException for a day that nobody can have meant */
    void requireSensible() {
        List<Violation> wrong = new ArrayList<>();
        requireSensible("assignedOn", "Ngày khóa chỉ tiêu giao", "Lock day of the assigned targets", assignedOn, wrong);
        requireSensible("registeredOn", "Ngày khóa chỉ tiêu đăng ký", "Lock day of the registered targets", registeredOn, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(wrong);
        }
    }

    private static void requireSensible(String field, String vi, String en, LocalDate day, List<Violation> wrong) {
        if (day != null && (day.getYear() < 2000 || day.getYear() > 2100)) {
            wrong.add(new Violation(field, "range", vi + ": năm phải từ 2000 đến 2100.", en + ": the year must be from 2000 to 2100."));
        }
    }
}
