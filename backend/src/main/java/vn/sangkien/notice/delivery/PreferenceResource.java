package vn.sangkien.notice.delivery;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.account.Caller;
import vn.sangkien.shared.version.ReadVersion;

@Path("/api/v1/me/notice-preference")
@Authenticated
@Tag(name = "Notices")
public class PreferenceResource {

    private final Preferences preferences;
    private final Caller caller;

    PreferenceResource(Preferences preferences, Caller caller) {
        this.preferences = preferences;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getMyNoticePreference", summary = "By which channels I am told")
    public PreferenceResponse get() {
        return preferences.get(caller.id());
    }

    @PUT
    @Operation(operationId = "putMyNoticePreference", summary = "Choose by which channels I am told")
    public PreferenceResponse put(@HeaderParam(HttpHeaders.IF_MATCH) ReadVersion read, @NotNull @Valid PutPreferenceRequest request) {
        return preferences.put(caller.id(), read, request);
    }
}
