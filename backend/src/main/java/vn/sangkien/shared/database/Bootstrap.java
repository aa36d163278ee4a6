package vn.sangkien.shared.database;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first start on an empty folder: system tables, our database and the application's user, whom {@link DatabaseUsers} gives its rights. */
final class Bootstrap {

    private Bootstrap() {}

    static void run(ServerBinaries binaries, DataFolder folder, Path files) throws IOException {
        var command = ServerProcess.baseCommand(binaries, files);
        command.addAll(List.of("--bootstrap", "--log-warnings=0", "--tmpdir=" + folder.temporaryFiles()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.serverLog().toFile()))
                .start();
        try (var sql = process.getOutputStream()) {
            write(sql, binaries, folder.password());
        } catch (IOException e) {
            // The server has gone; its exit code and log say more than the broken pipe.
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new DatabaseStartException("MariaDB could not be initialised.\n" + ServerProcess.tail(folder.serverLog()));
        }
    }

    private static void write(OutputStream sql, ServerBinaries binaries, String password) throws IOException {
        // The bootstrap reader takes one statement a line.
        print(sql, "CREATE DATABASE mysql;\nUSE mysql;\n");
        // The operating system's user administers the server over its socket, without a password that could leak.
        print(sql, "SET @auth_root_socket = '%s';\n",
                System.getProperty("user.name").replaceAll("[^\\w.-]", ""));
        for (var script : List.of("mariadb_system_tables", "mariadb_performance_tables", "mariadb_system_tables_data",
                "maria_add_gis_sp_bootstrap")) {
            Files.copy(binaries.share().resolve(script + ".sql"), sql);
        }
        print(sql, "FLUSH PRIVILEGES;\n");
        print(sql, "CREATE DATABASE %s CHARACTER SET utf8mb4 COLLATE %s;\n", DataFolder.DATABASE, DataFolder.COLLATION);
        print(sql, "CREATE USER '%s'@'127.0.0.1' IDENTIFIED BY '%s';\n", DataFolder.USER, password);
    }

    private static void print(OutputStream out, String line, Object... values) throws IOException {
        out.write(line.formatted(values).getBytes(StandardCharsets.UTF_8));
    }
}
