package vn.sangkien.shared.web;

import io.vertx.core.http.impl.MimeMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The built frontend, read once and kept in memory with a compressed form of each text: a request can only name what
 * was there at the start.
 */
final class WebFiles {

    private static final Set<String> TEXT = Set.of("html", "css", "js", "mjs", "json", "svg", "txt", "webmanifest", "map");

    /** For the server, not for browsers: the header that goes with every page. */
    private static final String POLICY = "/csp.txt";
    private static final String ASSETS = "/assets/";

    private final Map<String, File> files;
    private final String contentSecurityPolicy;

    private WebFiles(Map<String, File> files, String contentSecurityPolicy) {
        this.files = files;
        this.contentSecurityPolicy = contentSecurityPolicy;
    }

    /** @param gzip null where compressing does not pay */
    record File(String path, String contentType, byte[] plain, byte[] gzip) {

        boolean page() {
            return path.endsWith(".html");
        }

        /** Its name carries a hash of its content, so it never changes. */
        boolean hashed() {
            return path.startsWith(ASSETS);
        }
    }

    static WebFiles read(Path folder) {
        try (var paths = Files.walk(folder)) {
            Map<String, File> files = paths.filter(Files::isRegularFile)
                    .map(path -> read(folder, path))
                    .filter(file -> !file.path().startsWith("/.") && !file.path().equals(POLICY))
                    .collect(Collectors.toUnmodifiableMap(File::path, Function.identity()));
            return new WebFiles(files, Files.readString(folder.resolve(POLICY.substring(1))).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the built frontend cannot be read: " + folder, unreadable);
        }
    }

    /** A file by its name, a prerendered page by its route, and for every other route the empty shell. */
    Optional<File> find(String path) {
        String page = path.endsWith("/") ? path + "index.html" : path + "/index.html";
        return Optional.ofNullable(files.get(path)).or(() -> Optional.ofNullable(files.get(page)))
                .or(() -> namesFile(path) ? Optional.empty() : Optional.ofNullable(files.get("/shell.html")));
    }

    /** A missing file is an error, not a page. */
    private static boolean namesFile(String path) {
        return path.startsWith(ASSETS) || path.substring(path.lastIndexOf('/')).contains(".");
    }

    String contentSecurityPolicy() {
        return contentSecurityPolicy;
    }

    private static File read(Path folder, Path path) {
        try {
            String name = "/" + folder.relativize(path).toString().replace('\\', '/');
            String extension = name.substring(name.lastIndexOf('.') + 1);
            byte[] plain = Files.readAllBytes(path);
            boolean text = TEXT.contains(extension);
            return new File(name, contentType(extension, text), plain, text && plain.length > 1_000 ? gzip(plain) : null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String contentType(String extension, boolean text) {
        String type = extension.equals("webmanifest") ? "application/manifest+json" : MimeMapping.getMimeTypeForExtension(extension);
        return type == null ? "application/octet-stream" : text ? type + ";charset=utf-8" : type;
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
