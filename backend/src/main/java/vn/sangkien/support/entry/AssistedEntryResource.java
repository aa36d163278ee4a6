package vn.sangkien.support.entry;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.idempotency.IdempotencyKey;
import vn.sangkien.shared.page.Page;

@Path("/api/v1/assisted-entries")
@RolesAllowed({"SUPPORT", "UNIT_OFFICER", "ADMIN"})
@Tag(name = "Assisted entry")
public class AssistedEntryResource {

    private static final String PDF = "application/pdf";

    private final Entries entries;
    private final EnteredIdeas entered;
    private final People people;
    private final Receipts receipts;
    private final EntryQuality quality;
    private final Caller caller;

    AssistedEntryResource(Entries entries, EnteredIdeas entered, People people, Receipts receipts, EntryQuality quality, Caller caller) {
        this.entries = entries;
        this.entered = entered;
        this.people = people;
        this.receipts = receipts;
        this.quality = quality;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMyAssistedEntries", summary = "What I entered for others, the newest first")
    public Page<EnteredIdea> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return entered.of(caller.id(), EnteredIdeas.LIST.after(cursor), limit);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "enterIdea", summary = "Enter an idea for somebody of my units, with how they agreed; with their declarations it is handed in, without it waits for them as a draft")
    public EntryResponse enter(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid EnterIdeaRequest request) {
        EntryResponse done = entries.enter(request, IdempotencyKey.require(key), caller);
        quality.compare(done.id().value());
        return done;
    }

    @GET
    @Path("/today")
    @Operation(operationId = "getEntryDay", summary = "The words to which people must agree, and how much I may still enter today")
    public EntryDay today() {
        return entries.today(caller);
    }

    @POST
    @Path("/person-search")
    @Operation(operationId = "seekPersonForEntry", summary = "Whether whoever has this number works in my units; the look is kept")
    public PersonSought seek(@NotNull @Valid SeekPersonRequest request) {
        return people.seek(request, caller);
    }

    @POST
    @Path("/{id}/slip")
    @Produces(PDF)
    @Operation(operationId = "printEntrySlip", summary = "A receipt for the author, to be printed, with a new claim code")
    @APIResponse(responseCode = "200", description = "The slip", content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> slip(@PathParam("id") Id id, @Context UriInfo here) {
        return RestResponse.ResponseBuilder.ok(receipts.slip(id.value(), here.getBaseUri().toString(), caller))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"phieu-bien-nhan-" + id + ".pdf\"").header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
