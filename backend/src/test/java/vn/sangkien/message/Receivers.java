package vn.sangkien.message;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/** A mail server, and a gateway that answers as it is told and, like real ones, sends what has the same key only once. */
final class Receivers {

    static final String SECRET = "kFz8-made-up-secret";
    static final GreenMail MAIL = new GreenMail(new ServerSetup(mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    static final List<Call> CALLS = new CopyOnWriteArrayList<>();
    static final Map<String, String> DELIVERED = new ConcurrentHashMap<>();
    /** The next answers; afterwards 202. */
    static final Queue<Integer> ANSWERS = new ConcurrentLinkedQueue<>();
    /** While it is not open, deliveries are made and their answers kept back. */
    static volatile CountDownLatch gate = new CountDownLatch(0);

    record Call(String key, String authorization, String body) {
    }

    private static HttpServer gateway;

    private Receivers() {
    }

    static void start() throws IOException {
        MAIL.start();
        gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        gateway.setExecutor(Executors.newCachedThreadPool());
        gateway.createContext("/send", Receivers::answer);
        gateway.start();
    }

    private static int mailPort() {
        return ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
    }

    /** How an installation that uses both would be set up. */
    static MessageConfig config() {
        return new MessageConfig() {
            @Override
            public Duration lookEvery() {
                return Duration.ofHours(24);
            }

            @Override
            public LocalTime quietFrom() {
                return LocalTime.of(21, 0);
            }

            @Override
            public LocalTime quietUntil() {
                return LocalTime.of(7, 0);
            }

            @Override
            public Smtp smtp() {
                return new Smtp() {
                    @Override
                    public Optional<String> host() {
                        return Optional.of("127.0.0.1");
                    }

                    @Override
                    public Optional<String> from() {
                        return Optional.of("Sáng Kiến <khong-tra-loi@sangkien.example.vn>");
                    }

                    @Override
                    public Duration timeout() {
                        return Duration.ofSeconds(10);
                    }
                };
            }

            @Override
            public Gateway gateway() {
                return new Gateway() {
                    @Override
                    public Optional<URI> url() {
                        return Optional.of(URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/send"));
                    }

                    @Override
                    public Optional<String> secret() {
                        return Optional.of(SECRET);
                    }

                    @Override
                    public Optional<String> template() {
                        return Optional.empty();
                    }

                    @Override
                    public Duration timeout() {
                        return Duration.ofSeconds(1);
                    }
                };
            }
        };
    }

    private static void answer(HttpExchange call) throws IOException {
        String key = call.getRequestHeaders().getFirst("Idempotency-Key");
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        CALLS.add(new Call(key, call.getRequestHeaders().getFirst("Authorization"), body));
        int status = ANSWERS.isEmpty() ? 202 : ANSWERS.remove();
        if (status < 300) {
            DELIVERED.putIfAbsent(key, body);
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        call.sendResponseHeaders(status, -1);
        call.close();
    }

    static void forget() {
        CALLS.clear();
        DELIVERED.clear();
        ANSWERS.clear();
        gate.countDown();
    }

    static void stop() {
        gate.countDown();
        gateway.stop(0);
        MAIL.stop();
    }
}
