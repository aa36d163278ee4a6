package vn.sangkien.shared.database;

import java.io.IOException;
import java.nio.file.Files;

/**
 * Who may do what, said to the server at every start, so that older data folders have it too: the owner makes tables, and the
 * application adds and reads. What else it may do with which table, the last change of the changelog says.
 */
final class DatabaseUsers {

    private static final String STATEMENTS = """
            CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
            GRANT ALL ON %1$s.* TO '%2$s'@'127.0.0.1' WITH GRANT OPTION;
            REVOKE ALL PRIVILEGES, GRANT OPTION FROM '%4$s'@'127.0.0.1';
            GRANT SELECT, INSERT, CREATE TEMPORARY TABLES ON %1$s.* TO '%4$s'@'127.0.0.1';
            """;

    private DatabaseUsers() {}

    /** The server reads one statement a line. */
    static void write(DataFolder folder) throws IOException {
        OwnerOnlyFile.write(folder.startStatements(), STATEMENTS.formatted(DataFolder.DATABASE, DataFolder.OWNER, folder.ownerPassword(), DataFolder.USER));
    }

    static void forget(DataFolder folder) throws IOException {
        Files.deleteIfExists(folder.startStatements());
    }
}
