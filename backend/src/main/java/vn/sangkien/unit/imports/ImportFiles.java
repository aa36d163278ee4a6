package vn.sangkien.unit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import vn.sangkien.shared.transaction.Atomic;

/** The uploaded files, in parts that every database takes. */
@ApplicationScoped
class ImportFiles {

    private static final int PART = 1 << 20;

    private final EntityManager database;

    ImportFiles(EntityManager database) {
        this.database = database;
    }

    void keep(long importId, byte[] file) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("INSERT INTO unit_import_part (import_id, number, content) VALUES (?, ?, ?)")) {
                for (int from = 0; from < file.length; from += PART) {
                    insert.setLong(1, importId);
                    insert.setInt(2, from / PART);
                    insert.setBytes(3, Arrays.copyOfRange(file, from, Math.min(file.length, from + PART)));
                    insert.executeUpdate();
                }
            }
        });
    }

    /** A copy for reading; the caller deletes it. */
    @Atomic
    Path copy(long importId) {
        List<?> numbers = database.createNativeQuery("SELECT number FROM unit_import_part WHERE import_id = ?1 ORDER BY number")
                .setParameter(1, importId).getResultList();
        try {
            Path copy = Files.createTempFile("unit-import", null);
            try (var out = Files.newOutputStream(copy)) {
                for (Object number : numbers) {
                    out.write((byte[]) database.createNativeQuery("SELECT content FROM unit_import_part WHERE import_id = ?1 AND number = ?2", byte[].class)
                            .setParameter(1, importId).setParameter(2, number).getSingleResult());
                }
            }
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
