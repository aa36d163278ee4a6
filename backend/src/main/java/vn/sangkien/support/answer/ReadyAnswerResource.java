package vn.sangkien.support.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/units/{id}/support-team/ready-answers")
@Tag(name = "Support")
public class ReadyAnswerResource {

    private final ReadyAnswers answers;
    private final Caller caller;

    ReadyAnswerResource(ReadyAnswers answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"UNIT_OFFICER", "SUPPORT", "ADMIN"})
    @Operation(operationId = "listReadyAnswers", summary = "Ready answers of the unit's team and of all teams above, the nearest first")
    public Page<ReadyAnswerResponse> list(@PathParam("id") Id unitId) {
        return Page.whole(answers.usableAt(unitId.value(), caller));
    }

    @POST
    @RolesAllowed({"UNIT_OFFICER", "ADMIN"})
    @ResponseStatus(201)
    @Operation(operationId = "addReadyAnswer", summary = "Add a ready answer to the unit's own team")
    public ReadyAnswerResponse add(@PathParam("id") Id unitId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid WriteReadyAnswerRequest request) {
        return answers.add(unitId.value(), request, IdempotencyKey.require(key), caller);
    }

    @PUT
    @Path("/{answerId}")
    @RolesAllowed({"UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "changeReadyAnswer", summary = "Write a ready answer of the unit's own team anew")
    public ReadyAnswerResponse change(@PathParam("id") Id unitId, @PathParam("answerId") Id answerId, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read,
                                      @NotNull @Valid WriteReadyAnswerRequest request) {
        return answers.change(unitId.value(), answerId.value(), read, request, caller);
    }

    @DELETE
    @Path("/{answerId}")
    @RolesAllowed({"UNIT_OFFICER", "ADMIN"})
    @Operation(operationId = "removeReadyAnswer", summary = "Remove a ready answer of the unit's own team")
    public void remove(@PathParam("id") Id unitId, @PathParam("answerId") Id answerId, @HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read) {
        answers.remove(unitId.value(), answerId.value(), read, caller);
    }
}
