package vn.sangkien.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is kept on disk: the owner's lock, the password and the server's own files. */
final class DataFolder {

    /** Runs the application. */
    static final String USER = "sangkien";
    /** Makes and changes tables. */
    static final String OWNER = "sangkien_owner";
    static final String DATABASE = "sangkien";

    /** Sorts as Vietnamese readers expect, and keeps a, ă, â and á apart where a column is unique, but not A and a. */
    static final String COLLATION = "utf8mb4_uca1400_vietnamese_as_ci";

    /** The operating system lets one process lock a file twice, so this process keeps its own list. */
    private static final Set<Path> OWNED = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel owner;
    /** Made anew with every start, and kept nowhere. */
    private final String ownerPassword = randomPassword();
    private String password;

    private DataFolder(Path folder, FileChannel owner) {
        this.folder = folder;
        this.owner = owner;
    }

    static DataFolder claim(Path wanted) {
        try {
            Files.createDirectories(wanted);
            var folder = wanted.toRealPath();
            if (!OWNED.add(folder)) {
                throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
            }
            return new DataFolder(folder, lock(folder));
        } catch (IOException e) {
            throw new DatabaseStartException("Cannot use the data folder " + wanted.toAbsolutePath() + ": " + e, e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(folder.resolve("owner.lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                var pid = ByteBuffer.allocate(20);
                channel.read(pid, 0);
                throw inUse(folder, new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            locked = true;
            return channel;
        } catch (OverlappingFileLockException e) {
            throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
        } finally {
            if (!locked) {
                OWNED.remove(folder);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static DatabaseStartException inUse(Path folder, String pid) {
        return new DatabaseStartException("The data folder " + folder + " is in use by process " + pid
                + ". Stop that process first, or take another data folder.");
    }

    void release() {
        try {
            owner.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            OWNED.remove(folder);
        }
    }

    Path path() {
        return folder;
    }

    Path serverFiles() {
        return serverFiles(folder);
    }

    static Path serverFiles(Path data) {
        return data.resolve("mariadb");
    }

    Path temporaryFiles() {
        return folder.resolve("tmp");
    }

    Path serverLog() {
        return folder.resolve("mariadb.log");
    }

    /** What the server is told at its start; it holds a password and goes as soon as it was read. */
    Path startStatements() {
        return temporaryFiles().resolve("start.sql");
    }

    Path pidFile() {
        return folder.resolve("mariadb.pid");
    }

    String password() {
        return password;
    }

    String ownerPassword() {
        return ownerPassword;
    }

    /** The server that runs on this folder, also one that a killed owner has left behind and that is about to stop. */
    Optional<Long> serverPid() {
        try {
            return Optional.of(Long.parseLong(Files.readString(pidFile()).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Safe against a kill at any point: the folder with the final name is complete. */
    void initialise(ServerBinaries binaries) {
        try {
            Files.createDirectories(temporaryFiles());
            password = loadPassword();
            if (Files.isDirectory(serverFiles())) {
                return;
            }
            var part = folder.resolve("mariadb.part");
            Folders.delete(part);
            Files.createDirectory(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Bootstrap.run(binaries, this, part);
            Files.move(part, serverFiles(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DatabaseStartException("Cannot prepare the data folder " + folder + ": " + e, e);
        }
    }

    private String loadPassword() throws IOException {
        var file = folder.resolve("database-password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        if (Files.exists(serverFiles())) {
            throw new DatabaseStartException("The password file " + file + " is missing. Put it back from the backup.");
        }
        var fresh = randomPassword();
        OwnerOnlyFile.write(file, fresh);
        return fresh;
    }

    private static String randomPassword() {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
