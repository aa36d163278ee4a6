package vn.sangkien.standings.metric;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangkien.shared.page.Page;
import vn.sangkien.shared.problem.Refusals;

@Path("/api/v1/metrics")
@PermitAll
@Tag(name = "Standings")
public class MetricResource {

    @GET
    @Operation(operationId = "listMetrics", summary = "The definition of every figure")
    public Page<MetricResponse> list() {
        return Page.whole(Arrays.stream(Metric.values()).map(MetricResponse::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMetric", summary = "The definition of one figure")
    public MetricResponse get(@PathParam("id") String id) {
        return Metric.byId(id).map(MetricResponse::of).orElseThrow(Refusals::notFound);
    }
}
