package vn.sangkien.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Those that are set up; the real ones before the page of the sample programme. */
@ApplicationScoped
class Channels {

    private final List<Channel> inOrder;

    Channels(SmtpChannel smtp, GatewayChannel gateway, SampleChannel sample) {
        this.inOrder = List.of(smtp, gateway, sample);
    }

    Optional<Channel> of(Medium medium) {
        return inOrder.stream().filter(channel -> channel.takes(medium)).findFirst();
    }
}
