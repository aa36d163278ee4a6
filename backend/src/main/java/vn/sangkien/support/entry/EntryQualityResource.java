package vn.sangkien.support.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.account.Role;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;

@Path("/api/v1/assisted-entries/quality")
@Tag(name = "Assisted entry")
public class EntryQualityResource {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 92;

    private final EntryQuality quality;
    private final Caller caller;
    private final Clock clock;

    EntryQualityResource(EntryQuality quality, Caller caller, Clock clock) {
        this.quality = quality;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "listEntryQuality", summary = "Who entered for my units, and what part of it was returned, disputed, withdrawn or much like others; the last 30 days unless asked otherwise")
    public Page<EntryQualityLine> list(@QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until, @QueryParam("cursor") String cursor,
                                       @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        Days days = days(from, until);
        return quality.of(caller.unitsAs(Role.UNIT_OFFICER, Role.ADMIN), days.from, days.until, EntryQuality.LIST.after(cursor), limit);
    }

    @GET
    @Path("/mine")
    @RolesAllowed({"SUPPORT", "UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "getMyEntryQuality", summary = "The same about what I entered myself")
    public Page<EntryQualityLine> mine(@QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until) {
        Days days = days(from, until);
        return quality.ofOperator(caller.id(), days.from, days.until);
    }

    private record Days(LocalDate from, LocalDate until) {
    }

    private Days days(LocalDate from, LocalDate until) {
        LocalDate last = until == null ? Time.dayOf(clock.instant()) : until;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
        if (first.isAfter(last) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new InvalidFieldsException(new Violation("from", "days", "Từ ngày: phải trước ngày cuối và không quá " + MOST_DAYS + " ngày.",
                    "From: must be before the last day, and at most " + MOST_DAYS + " days."));
        }
        return new Days(first, last);
    }
}
