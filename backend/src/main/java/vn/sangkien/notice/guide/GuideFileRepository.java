package vn.sangkien.notice.guide;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class GuideFileRepository implements PanacheRepositoryBase<GuideFile, String> {

    List<GuideFile> of(long guide) {
        return list("guideId", guide);
    }

    Map<String, GuideFile> byName(long guide) {
        return of(guide).stream().collect(Collectors.toMap(GuideFile::name, Function.identity()));
    }

    /** Those that were sent since and have not been put into it. */
    long countUnused(long guide, Instant since) {
        return count("guideId = ?1 and used = false and createdAt > ?2", guide, since);
    }
}
