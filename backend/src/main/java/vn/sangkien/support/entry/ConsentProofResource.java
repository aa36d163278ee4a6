package vn.sangkien.support.entry;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.account.Caller;
import vn.sangkien.account.code.CodeAsked;
import vn.sangkien.account.code.Codes;
import vn.sangkien.account.guard.SignInGuard;
import vn.sangkien.account.guard.Visitor;
import vn.sangkien.idea.attachment.FileAnswer;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;

@Path("/api/v1/assisted-entries")
@RolesAllowed({"SUPPORT", "UNIT_OFFICER", "ADMIN"})
@Tag(name = "Assisted entry")
public class ConsentProofResource {

    private final Proofs proofs;
    private final Papers papers;
    private final SignInGuard guard;
    private final Visitor visitor;
    private final Caller caller;

    ConsentProofResource(Proofs proofs, Papers papers, SignInGuard guard, Visitor visitor, Caller caller) {
        this.proofs = proofs;
        this.papers = papers;
        this.guard = guard;
        this.visitor = visitor;
        this.caller = caller;
    }

    @POST
    @Path("/consent-codes")
    @ResponseStatus(202)
    @Operation(operationId = "askConsentCode", summary = "Send somebody a code, which they read out if they agree to take part")
    public CodeAsked ask(@NotNull @Valid AskConsentCodeRequest request) {
        return proofs.askCode(request.phone(), caller);
    }

    @POST
    @Path("/consent-codes/confirmation")
    @Operation(operationId = "confirmConsentCode", summary = "The code that was read out shows that its receiver agreed to the words of this version")
    public ProofResponse confirm(@NotNull @Valid ConfirmConsentRequest request) {
        return guard.answering(visitor, Codes::isWrong, () -> proofs.confirm(request, caller));
    }

    @POST
    @Path("/papers")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseStatus(201)
    @Operation(operationId = "keepConsentPaper", summary = "A picture of the paper on which somebody agreed and signed")
    public ProofResponse paper(@QueryParam("textVersion") @NotNull @Size(max = 20) String textVersion, @QueryParam("signedOn") @NotNull @PastOrPresent LocalDate signedOn,
                               @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @RequestBody(required = true, content = @Content(
                                       mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary"))) File picture) {
        return papers.keep(textVersion, signedOn, picture.toPath(), IdempotencyKey.require(key), caller);
    }

    @GET
    @Path("/papers/{paperId}")
    @Authenticated
    @Operation(operationId = "getConsentPaper", summary = "The signed paper, for who signed it and for those who answer for the unit; every look is kept")
    @APIResponse(responseCode = "200", description = "The paper",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> look(@PathParam("paperId") Id paperId) {
        Proofs.SignedPaper paper = papers.look(paperId.value(), caller);
        return FileAnswer.of(paper.type(), "giay-dong-y-" + paperId + "." + paper.type().ending(), papers.open(paper.name()));
    }
}
