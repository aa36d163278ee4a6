package vn.sangkien.support.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/assisted-entries/quality")
@Tag(name = "Assisted entry")
public class EntryQualityResource {

    private final EntryQuality quality;
    private final Caller caller;

    EntryQualityResource(EntryQuality quality, Caller caller) {
        this.quality = quality;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "listEntryQuality", summary = "Who entered for my units, and what part of it was returned, disputed, withdrawn or much like others; the last 30 days unless asked otherwise")
    public Page<EntryQualityLine> list(@QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until, @QueryParam("cursor") String cursor,
                                       @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return quality.of(caller, from, until, EntryQuality.LIST.after(cursor), limit);
    }

    @GET
    @Path("/mine")
    @RolesAllowed({"SUPPORT", "UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "getMyEntryQuality", summary = "The same about what I entered myself")
    public Page<EntryQualityLine> mine(@QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until) {
        return quality.ofOperator(caller.id(), from, until);
    }
}
