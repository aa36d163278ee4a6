package vn.sangkien.unit.workplace;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/workplace-requests")
@Authenticated
@Tag(name = "Workplaces")
public class WorkplaceRequestResource {

    private final WorkplaceRequests requests;
    private final WorkplaceAnswers answers;
    private final Caller caller;

    WorkplaceRequestResource(WorkplaceRequests requests, WorkplaceAnswers answers, Caller caller) {
        this.requests = requests;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "reportWorkplace", summary = "My workplace is not listed")
    public WorkplaceRequestResponse report(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid ReportWorkplaceRequest request) {
        return requests.report(request, IdempotencyKey.require(key), caller.id());
    }

    @GET
    @Path("/mine")
    @Operation(operationId = "listMyWorkplaceRequests", summary = "What I reported, and the answers")
    public Page<WorkplaceRequestResponse> mine(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return requests.mine(caller.id(), WorkplaceRequests.MINE.after(cursor), limit);
    }

    @GET
    @RolesAllowed({"UNIT_OFFICER", "REVIEWER", "SUPPORT", "ADMIN"})
    @Operation(operationId = "listWorkplaceRequests", summary = "What was reported in my places, the oldest first")
    public Page<WorkplaceRequestResponse> queue(@QueryParam("state") @DefaultValue("OPEN") RequestState state, @QueryParam("cursor") String cursor,
                                                @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return answers.queue(state, WorkplaceAnswers.LIST.after(cursor), limit, caller);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"UNIT_OFFICER", "REVIEWER", "SUPPORT", "ADMIN"})
    @Operation(operationId = "getWorkplaceRequest", summary = "A request, and units that may be meant")
    public WorkplaceRequestDetail get(@PathParam("id") Id id) {
        return answers.get(id.value(), caller);
    }

    @POST
    @Path("/{id}/link")
    @RolesAllowed({"UNIT_OFFICER", "REVIEWER", "SUPPORT", "ADMIN"})
    @Operation(operationId = "linkWorkplace", summary = "The workplace belongs to this unit")
    public WorkplaceRequestDetail link(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                       @NotNull @Valid LinkWorkplaceRequest request) {
        return answers.link(id.value(), read, request, caller);
    }

    @POST
    @Path("/{id}/unit")
    @RolesAllowed({"UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "foundWorkplace", summary = "Found a grassroots unit for the workplace")
    public WorkplaceRequestDetail found(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                        @NotNull @Valid FoundWorkplaceRequest request) {
        return answers.found(id.value(), read, request, caller);
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({"UNIT_OFFICER", "REVIEWER", "SUPPORT", "ADMIN"})
    @Operation(operationId = "refuseWorkplace", summary = "There is no such workplace here")
    public WorkplaceRequestDetail refuse(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                         @NotNull @Valid RefuseWorkplaceRequest request) {
        return answers.refuse(id.value(), read, request, caller);
    }
}
