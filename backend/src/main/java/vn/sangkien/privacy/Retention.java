package vn.sangkien.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import vn.sangkien.account.data.Keep;
import vn.sangkien.account.data.KeepingTime;
import vn.sangkien.account.data.PersonalData;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** Nothing that names people is kept for longer than it is needed (docs/adr/0022). */
@ApplicationScoped
class Retention {

    private static final int BATCH = 500;

    private final List<PersonalData> features;
    private final DataRequestRepository requests;
    private final Keep keep;
    private final Clock clock;

    Retention(@All List<PersonalData> features, DataRequestRepository requests, Keep keep, Clock clock) {
        this.features = features;
        this.requests = requests;
        this.keep = keep;
        this.clock = clock;
    }

    List<KeepingTime> times() {
        var asked = new KeepingTime("dataRequests", new Text("Nội dung yêu cầu về dữ liệu và câu trả lời, sau khi xong", "The words of requests about data and their answers, after they are done"),
                (int) keep.dataRequests().toDays(), new Text("Để chứng minh yêu cầu đã được làm đúng hạn.", "To prove that they were answered in time."));
        return Stream.concat(features.stream().flatMap(feature -> feature.keepingTimes().stream()), Stream.of(asked)).sorted((one, other) -> one.name().compareTo(other.name())).toList();
    }

    /** @return whether there may be more */
    @Atomic
    boolean removeSome() {
        boolean more = false;
        for (PersonalData feature : features) {
            more |= feature.removeExpired(clock.instant(), BATCH);
        }
        return more | requests.forgetWordsBefore(clock.instant().minus(keep.dataRequests()), BATCH) == BATCH;
    }
}
