package vn.sangkien.shared.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sangkien.shared.problem.Refusals;

/** A body is at most so long and, unless it is a file, UTF-8: the parser forgives some bytes that are none and makes half characters of them. */
@Provider
class StrictBody implements ReaderInterceptor {

    private static final int IN_MEMORY = 1 << 20;
    private static final int BLOCK = 64 << 10;

    private final BodyLimits limits;

    @Context
    UriInfo address;

    StrictBody(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
        long most = limits.of(address.getRequestUri().getPath());
        if (request.getType() == File.class && most > IN_MEMORY) {
            return proceedFromDisk(request, most);
        }
        byte[] body = read(request.getInputStream(), Math.toIntExact(most + 1));
        if (body.length > most) {
            throw Refusals.tooLarge(most);
        }
        if (request.getType() != File.class) {
            requireUtf8(body);
        }
        request.setInputStream(new ByteArrayInputStream(body));
        return request.proceed();
    }

    /** A video of fifty megabytes in memory, several times over, would be felt by everybody. */
    private static Object proceedFromDisk(ReaderInterceptorContext request, long most) throws IOException {
        Path file = Files.createTempFile("body", null);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                long received = 0;
                for (byte[] block = read(request.getInputStream(), BLOCK); block.length > 0; block = read(request.getInputStream(), BLOCK)) {
                    received += block.length;
                    if (received > most) {
                        throw Refusals.tooLarge(most);
                    }
                    out.write(block);
                }
            }
            try (InputStream whole = Files.newInputStream(file)) {
                request.setInputStream(whole);
                return request.proceed();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static byte[] read(InputStream body, int most) {
        try {
            return body.readNBytes(most);
        } catch (IOException gone) {
            throw Refusals.brokenOff();
        }
    }

    private static void requireUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException notUtf8) {
            throw Refusals.notUtf8();
        }
    }
}
