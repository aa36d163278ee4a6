package vn.sangkien.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import vn.sangkien.bench.Load.Figures;

/** A list of everything as a file, and what making it costs those who look at boards meanwhile. */
final class Exports {

    private static final long HEAP_EVERY_SECONDS = 15;

    private final Application application;
    private final Client client;
    private final Table table;
    private final String administrator;

    Exports(Application application, Client client, Connection database, Table table) throws SQLException {
        this.application = application;
        this.client = client;
        this.table = table;
        this.administrator = Administrator.token(client, database);
    }

    void measure() throws IOException, InterruptedException {
        measure("IDEAS", "CSV", "\"ideas\":{}", "1 million in < 60 s");
        measure("IDEAS", "XLSX", "\"ideas\":{}", "1 million in < 120 s");
        measure("REPORT", "PDF", "\"board\":{}", "none");
    }

    private void measure(String kind, String format, String filter, String wanted) throws IOException, InterruptedException {
        int memory = application.memory(false);
        int heap = application.heap();
        int mostHeap = heap;
        long start = System.nanoTime();
        String path = "/api/v1/exports/" + client.post("/api/v1/exports", administrator,
                "{\"kind\":\"%s\",\"format\":\"%s\",\"personal\":false,%s}".formatted(kind, format, filter)).get("id").asText();
        JsonNode now = client.json(path, administrator);
        int most = memory;
        long looked = start;
        while (now.get("state").asText().matches("WAITING|RUNNING")) {
            Thread.sleep(200);
            most = Math.max(most, application.memory(false));
            if (System.nanoTime() - looked > HEAP_EVERY_SECONDS * 1_000_000_000) {
                mostHeap = Math.max(mostHeap, application.heap());
                looked = System.nanoTime();
            }
            now = client.json(path, administrator);
        }
        if (!now.get("state").asText().equals("DONE")) {
            throw new IllegalStateException(now.toString());
        }
        double all = (System.nanoTime() - start) / 1e6;
        int rows = now.get("done").asInt();
        table.add("export of %s as %s (rate: rows, p95: from order to file)".formatted(kind.toLowerCase(java.util.Locale.ROOT), format),
                new Figures(rows / all * 1_000, all, all, all), null, wanted);
        System.out.printf("%s as %s: %,d rows, %,d kB, %.1f s; the heap held %d MB before and at most %d MB while it was made, the process %d and %d MB%n", kind, format, rows,
                now.get("size").asLong() / 1024, all / 1_000, heap, mostHeap, memory, most);
    }
}
