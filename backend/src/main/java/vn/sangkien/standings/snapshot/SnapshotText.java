package vn.sangkien.standings.snapshot;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import vn.sangkien.shared.version.Tagged;

/** The snapshot's file, written while it is sent. */
record SnapshotText(Snapshot snapshot, SnapshotContent content) implements StreamingOutput, Tagged {

    @Override
    public void write(OutputStream out) throws IOException {
        content.write(snapshot, out);
    }

    @Override
    public String entityTag() {
        return snapshot.contentHash();
    }

    @Override
    public boolean immutable() {
        return true;
    }
}
