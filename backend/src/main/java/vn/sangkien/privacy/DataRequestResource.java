package vn.sangkien.privacy;

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
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/data-requests")
@RolesAllowed("DPO")
@Tag(name = "Personal data")
public class DataRequestResource {

    private final DataRequestDesk desk;
    private final Caller caller;

    DataRequestResource(DataRequestDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listDataRequests", summary = "What people in my units ask for about their data; those that wait unless another state is named")
    public Page<DataRequestResponse> list(@QueryParam("state") DataRequestState state, @QueryParam("cursor") String cursor,
                                          @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.queue(state, DataRequestDesk.LIST.after(cursor), limit, caller);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDataRequest", summary = "One of them")
    public DataRequestResponse get(@PathParam("id") Id id) {
        return desk.get(id.value(), caller);
    }

    @POST
    @Path("/{id}/answer")
    @Operation(operationId = "answerDataRequest", summary = "It is being worked on")
    public DataRequestResponse answer(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid AnswerRequest request) {
        return desk.answer(id.value(), read, request, caller);
    }

    @POST
    @Path("/{id}/completion")
    @Operation(operationId = "completeDataRequest", summary = "What was asked for is done; for an erasure this erases")
    public DataRequestResponse done(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid AnswerRequest request) {
        return desk.done(id.value(), read, request, caller);
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(operationId = "refuseDataRequest", summary = "The law does not allow it")
    public DataRequestResponse refuse(@PathParam("id") Id id, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid AnswerRequest request) {
        return desk.refuse(id.value(), read, request, caller);
    }
}
