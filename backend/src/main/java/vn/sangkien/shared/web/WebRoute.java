package vn.sangkien.shared.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the frontend beside the API where no web server stands in front; without a folder there is only the API. */
@ApplicationScoped
class WebRoute {

    private static final int BEFORE_THE_API = 100;
    private static final List<String> NOT_OURS = List.of("/oauth2/", "/q/", "/.well-known/");

    void mount(@Observes Router router, @ConfigProperty(name = "sangkien.web.folder") Optional<Path> folder) {
        folder.map(WebFiles::read).ifPresent(files ->
                router.route().order(BEFORE_THE_API).handler(request -> serve(files, request)));
    }

    private static void serve(WebFiles files, RoutingContext request) {
        String path = request.normalizedPath();
        boolean reading = request.request().method() == HttpMethod.GET || request.request().method() == HttpMethod.HEAD;
        if (!reading || !mayBePage(path)) {
            request.next();
            return;
        }
        files.find(path).ifPresentOrElse(file -> send(file, files, request), request::next);
    }

    /** What is the application's is never a page, however it is spelled; but /api-clients is one. */
    static boolean mayBePage(String path) {
        String spelled = path.toLowerCase(Locale.ROOT);
        boolean api = spelled.startsWith("/api") && !spelled.startsWith("/api-");
        return !api && NOT_OURS.stream().noneMatch((spelled + "/")::startsWith);
    }

    private static void send(WebFiles.File file, WebFiles files, RoutingContext request) {
        var response = request.response();
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean compressed = file.gzip() != null && accepted != null && accepted.contains("gzip");
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.contentType())
                .putHeader(HttpHeaders.CACHE_CONTROL, file.hashed() ? "public, max-age=31536000, immutable" : "no-cache")
                .putHeader(HttpHeaders.CONTENT_ENCODING, compressed ? "gzip" : "identity")
                .putHeader(HttpHeaders.VARY, "accept-encoding");
        if (file.page()) {
            response.putHeader("Content-Security-Policy", files.contentSecurityPolicy());
        }
        byte[] body = compressed ? file.gzip() : file.plain();
        if (request.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length)).end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}
