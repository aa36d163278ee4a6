package vn.sangkien.standings.report;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import vn.sangkien.shared.version.Tagged;

/** A drawn board. */
record Picture(byte[] png, String entityTag) implements StreamingOutput, Tagged {

    @Override
    public void write(OutputStream out) throws IOException {
        out.write(png);
    }
}
