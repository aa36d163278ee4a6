package vn.sangkien.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.sangkien.shared.id.Id;

/** The most that this server can do on this machine: an answer of a given size without any work, and one bare insert. */
@Path("/api/v1/bench")
@PermitAll
@IfBuildProperty(name = "sangkien.bench-limits", stringValue = "true")
public class LimitsResource {

    private final Map<Integer, String> texts = new ConcurrentHashMap<>();
    private final AgroalDataSource database;

    LimitsResource(AgroalDataSource database) {
        this.database = database;
    }

    @GET
    @Path("/constant/{size}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public String constant(@PathParam("size") int size) {
        return texts.computeIfAbsent(size, length -> '"' + "x".repeat(length - 2) + '"');
    }

    /** The twin that asks who it is. */
    @GET
    @Path("/constant/{size}/administrator")
    @RolesAllowed("ADMIN")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public String constantForAdministrators(@PathParam("size") int size) {
        return constant(size);
    }

    @POST
    @Path("/insert")
    @Operation(hidden = true)
    public void insert(String body) throws SQLException {
        try (var connection = database.getConnection();
             var statement = connection.prepareStatement("INSERT INTO bench_insert (id, body) VALUES (?, ?)")) {
            statement.setLong(1, Id.next());
            statement.setString(2, body);
            statement.executeUpdate();
        }
    }
}
