package vn.sangkien.shared.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.sangkien.shared.problem.Refusals;

/** The parser forgives some bytes that are no UTF-8 and makes half characters of them; here they are refused. */
@Provider
class StrictUtf8 implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException notUtf8) {
            throw Refusals.notUtf8();
        }
        request.setInputStream(new ByteArrayInputStream(body));
        return request.proceed();
    }
}
