package vn.sangkien.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.sangkien.bench.Load.Figures;

/** Somebody who goes on beginning ideas while something large is done. */
final class Others {

    private static final int EVERY_MILLIS = 20;

    private final long start = System.nanoTime();
    private final CompletableFuture<List<Double>> waited;
    private volatile boolean running = true;

    Others(Client client, String token, String campaign) {
        waited = CompletableFuture.supplyAsync(() -> write(client, token, campaign));
    }

    /** @return how long one waited; the last of the figures is the longest */
    Figures stop() {
        running = false;
        List<Double> took = waited.join();
        Collections.sort(took);
        return new Figures(took.size() / ((System.nanoTime() - start) / 1e9), took.get(took.size() / 2), took.get(took.size() * 95 / 100), took.get(took.size() - 1));
    }

    private List<Double> write(Client client, String token, String campaign) {
        var took = new ArrayList<Double>();
        try {
            while (running) {
                long begun = System.nanoTime();
                client.post("/api/v1/ideas", token, "{\"campaignId\":\"" + campaign + "\",\"form\":{\"title\":\"Viết trong lúc việc lớn chạy\"}}");
                took.add((System.nanoTime() - begun) / 1e6);
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
        return took;
    }
}
