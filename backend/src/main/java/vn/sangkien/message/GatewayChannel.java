package vn.sangkien.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/**
 * SMS or Zalo through whatever service the installation has: one POST a message, with a bearer secret. The header
 * Idempotency-Key is the same at every try, so that a message whose answer was lost is not sent to the person again.
 */
@ApplicationScoped
class GatewayChannel implements Channel {

    static final String TEMPLATE = "{\"to\":\"{to}\",\"text\":\"{text}\",\"id\":\"{id}\"}";

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    /** Not now, still at it, too early, too many; and all of its own faults. */
    private static final Set<Integer> LATER = Set.of(408, 409, 425, 429);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECTING).followRedirects(HttpClient.Redirect.NEVER).build();
    private final MessageConfig.Gateway config;

    GatewayChannel(MessageConfig config, ObjectMapper json) {
        this.config = config.gateway();
        if (this.config.url().isPresent()) {
            requireTemplate(json);
        }
    }

    @Override
    public boolean takes(Medium medium) {
        return medium == Medium.PHONE && config.url().isPresent();
    }

    @Override
    public void send(Outgoing message) throws IOException, RefusedMessageException, InterruptedException {
        var request = HttpRequest.newBuilder(config.url().orElseThrow()).timeout(config.timeout())
                .header("Content-Type", "application/json").header("Idempotency-Key", Long.toString(message.id()))
                .POST(HttpRequest.BodyPublishers.ofString(filled(message.recipient(), message.text(), Long.toString(message.id())), StandardCharsets.UTF_8));
        config.secret().ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status >= 500 || LATER.contains(status)) {
            throw new IOException("the gateway answered " + status);
        }
        if (status >= 300) {
            throw new RefusedMessageException("the gateway answered " + status);
        }
    }

    private String filled(String to, String text, String id) {
        var filled = new StringBuilder();
        String rest = config.template().orElse(TEMPLATE);
        for (int at = rest.indexOf('{'); at >= 0; at = rest.indexOf('{')) {
            int end = rest.indexOf('}', at);
            String value = switch (end < 0 ? "" : rest.substring(at + 1, end)) {
                case "to" -> to;
                case "text" -> text;
                case "id" -> id;
                default -> null;
            };
            filled.append(rest, 0, at).append(value == null ? "{" : new String(JsonStringEncoder.getInstance().quoteAsString(value)));
            rest = rest.substring(value == null ? at + 1 : end + 1);
        }
        return filled.append(rest).toString();
    }

    /** A fault in it would otherwise be noticed by the first person who waits for a code. */
    private void requireTemplate(ObjectMapper json) {
        String sample = filled("+84901234567", "\"Mã\"\n", "1");
        try {
            json.readTree(sample);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("MESSAGE_GATEWAY_TEMPLATE is no JSON: " + broken.getOriginalMessage());
        }
        if (!sample.contains("+84901234567") || !sample.contains("Mã")) {
            throw new IllegalStateException("MESSAGE_GATEWAY_TEMPLATE needs {to} and {text}");
        }
    }
}
