package vn.sangkien.unit.grant;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.account.Role;

/** A right that the caller may give. @param lastDay until the end of which it may last at most; null for no such day */
record GivableRight(Role role, @Schema(nullable = true) LocalDate lastDay) {
}
