package vn.sangkien.notice.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The pictures and videos of the guides that every installation has: they come with the application, so that nothing has to be copied to wherever files are stored. */
final class ReadyFiles {

    private static final String FOLDER = "/guides/";

    private ReadyFiles() {
    }

    /** What is left after so many bytes; empty for a file that somebody sent. */
    static Optional<InputStream> open(String name, long from) {
        InputStream content = ReadyFiles.class.getResourceAsStream(FOLDER + name);
        if (content == null) {
            return Optional.empty();
        }
        try {
            content.skipNBytes(from);
            return Optional.of(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
