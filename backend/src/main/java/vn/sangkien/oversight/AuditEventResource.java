package vn.sangkien.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/audit-events")
@RolesAllowed({"DPO", "ADMIN"})
@Tag(name = "Audit")
public class AuditEventResource {

    private final AuditTrail trail;
    private final AuditPeople people;
    private final Caller caller;

    AuditEventResource(AuditTrail trail, AuditPeople people, Caller caller) {
        this.trail = trail;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listAuditEvents", summary = "Who did what, on what, for whom and why, the newest first")
    public Page<AuditEventResponse> list(@BeanParam AuditFilter filter, @QueryParam("cursor") String cursor,
                                         @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return trail.list(filter, AuditTrail.LIST.after(cursor), limit, caller);
    }

    @GET
    @Path("/people")
    @Operation(operationId = "findAuditPeople",
            summary = "People to look for in the audit: by phone or e-mail, those who hold or held a right also by a part of their name")
    public Page<SoughtPerson> find(@QueryParam("q") @NotNull @Size(min = 2, max = 100) String typed) {
        return Page.whole(people.find(typed.strip(), caller));
    }
}
