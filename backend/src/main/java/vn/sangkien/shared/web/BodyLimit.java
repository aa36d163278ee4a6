package vn.sangkien.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.sangkien.shared.problem.Problem;
import vn.sangkien.shared.problem.Refusals;

/** A body over the limit is refused before any resource sees it; this says so in the form of all other refusals. */
@ApplicationScoped
class BodyLimit {

    private final ObjectMapper json;

    BodyLimit(ObjectMapper json) {
        this.json = json;
    }

    void mount(@Observes Router router) {
        router.errorHandler(413, this::refuse);
    }

    private void refuse(RoutingContext request) {
        try {
            request.response().setStatusCode(413)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end(json.writeValueAsString(Refusals.tooLarge().toProblem()));
        } catch (JsonProcessingException impossible) {
            request.fail(impossible);
        }
    }
}
