package vn.sangkien.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import vn.sangkien.shared.secret.Sealing;
import vn.sangkien.shared.transaction.Atomic;

/** The uploaded files, sealed, in parts that every database takes: there when the import is, and gone with it. */
@ApplicationScoped
class ImportFiles {

    private static final int PART = 1 << 20;

    private final EntityManager database;
    private final Sealing sealing;

    ImportFiles(EntityManager database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    void keep(long importId, byte[] file) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("INSERT INTO import_part (import_id, number, content) VALUES (?, ?, ?)")) {
                for (int from = 0; from < file.length; from += PART) {
                    int number = from / PART;
                    insert.setLong(1, importId);
                    insert.setInt(2, number);
                    insert.setBytes(3, sealing.seal(place(importId, number), Arrays.copyOfRange(file, from, Math.min(file.length, from + PART))));
                    insert.executeUpdate();
                }
            }
        });
    }

    /** A copy for reading; the caller deletes it. */
    @Atomic
    Path copy(long importId) {
        List<?> numbers = database.createNativeQuery("SELECT number FROM import_part WHERE import_id = ?1 ORDER BY number").setParameter(1, importId).getResultList();
        try {
            Path copy = Files.createTempFile("import", null);
            try (var out = Files.newOutputStream(copy)) {
                for (Object number : numbers) {
                    byte[] sealed = (byte[]) database.createNativeQuery("SELECT content FROM import_part WHERE import_id = ?1 AND number = ?2", byte[].class)
                            .setParameter(1, importId).setParameter(2, number).getSingleResult();
                    out.write(sealing.open(place(importId, ((Number) number).intValue()), sealed));
                }
            }
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** From when it runs on its rows are all that is needed. */
    void remove(long importId) {
        database.createNativeQuery("DELETE FROM import_part WHERE import_id = ?1").setParameter(1, importId).executeUpdate();
    }

    private static String place(long importId, int number) {
        return "import_part.content:" + importId + ":" + number;
    }
}
