package vn.sangkien.shared.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangkien.shared.problem.Refusals;

/** A body is at most so long, and UTF-8: the parser forgives some bytes that are none and makes half characters of them. */
@Provider
class StrictBody implements ReaderInterceptor {

    private final int most;

    StrictBody(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = Math.toIntExact(most.asLongValue());
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw Refusals.tooLarge();
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException notUtf8) {
            throw Refusals.notUtf8();
        }
        request.setInputStream(new ByteArrayInputStream(body));
        return request.proceed();
    }
}
