package vn.sangkien.notice.guide;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sangkien.account.Role;

/** How something is done, in steps, for everybody or for those who hold a role. */
@Entity
class Guide {

    @Id
    private long id;
    private String slug;
    /** Null for everybody. */
    @Enumerated(EnumType.STRING)
    private Role audience;
    private int position;
    private boolean published;
    private String headingVi;
    private String headingEn;
    private String summaryVi;
    private String summaryEn;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String video;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String captions;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String videoEn;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String captionsEn;
    private Instant changedAt;
    @ElementCollection
    @CollectionTable(name = "guide_step", joinColumns = @JoinColumn(name = "guide_id"))
    @OrderColumn(name = "position")
    private List<GuideStep> steps = new ArrayList<>();
    @Version
    private int version;

    protected Guide() {
    }

    Guide(WriteGuideRequest request, Instant now) {
        this.id = vn.sangkien.shared.id.Id.next();
        write(request, now);
    }

    void write(WriteGuideRequest request, Instant now) {
        slug = request.slug();
        audience = request.audience();
        position = request.position();
        published = request.published();
        headingVi = request.headingVi();
        headingEn = request.headingEn();
        summaryVi = request.summaryVi();
        summaryEn = request.summaryEn();
        video = request.video();
        captions = request.captions();
        videoEn = request.videoEn();
        captionsEn = request.captionsEn();
        steps.clear();
        request.steps().forEach(step -> steps.add(new GuideStep(step)));
        changedAt = now;
    }

    /** The names of all files that it shows. */
    Set<String> files() {
        var names = new LinkedHashSet<String>();
        steps.forEach(step -> names.addAll(Arrays.asList(step.picture(), step.pictureEn())));
        names.addAll(Arrays.asList(video, captions, videoEn, captionsEn));
        names.removeIf(Objects::isNull);
        return names;
    }

    long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    Role audience() {
        return audience;
    }

    int position() {
        return position;
    }

    boolean published() {
        return published;
    }

    String headingVi() {
        return headingVi;
    }

    String headingEn() {
        return headingEn;
    }

    String summaryVi() {
        return summaryVi;
    }

    String summaryEn() {
        return summaryEn;
    }

    String video() {
        return video;
    }

    String captions() {
        return captions;
    }

    String videoEn() {
        return videoEn;
    }

    String captionsEn() {
        return captionsEn;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<GuideStep> steps() {
        return steps;
    }

    int version() {
        return version;
    }
}
