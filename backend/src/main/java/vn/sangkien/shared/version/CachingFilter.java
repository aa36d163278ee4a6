package vn.sangkien.shared.version;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says with every answer whether and how it may be kept; what nothing else is said of may not. */
class CachingFilter {

    @ServerResponseFilter
    void mark(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + versioned.version() + "\"");
        } else if (response.getEntity() instanceof Tagged tagged) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + tagged.entityTag() + "\"");
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, caching(tagged));
            if (tagged.isAmong(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatus(304);
                response.setEntity(null);
            }
        }
    }

    private static String caching(Tagged tagged) {
        return tagged.personal() ? "no-store" : tagged.immutable() ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
