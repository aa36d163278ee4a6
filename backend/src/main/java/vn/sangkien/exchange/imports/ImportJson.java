package vn.sangkien.exchange.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.sangkien.shared.secret.Sealing;

/** What is kept of an import as text. */
@ApplicationScoped
class ImportJson {

    private final ObjectMapper json;
    private final Sealing sealing;

    ImportJson(ObjectMapper json, Sealing sealing) {
        this.json = json;
        this.sealing = sealing;
    }

    byte[] sealed(long importId, ImportHead head) {
        return sealing.seal(place(importId), written(head));
    }

    ImportHead head(ImportJob job) {
        return job.head() == null ? new ImportHead(0, List.of(), List.of()) : read(sealing.text(place(job.id()), job.head()), new TypeReference<>() { });
    }

    Map<Integer, String> matching(ImportJob job) {
        return read(job.matching(), new TypeReference<>() { });
    }

    List<ImportCause> causes(ImportJob job) {
        return job.causes() == null ? List.of() : read(job.causes(), new TypeReference<>() { });
    }

    String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String written, TypeReference<T> type) {
        try {
            return json.readValue(written, type);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String place(long importId) {
        return "import_job.head:" + importId;
    }
}
