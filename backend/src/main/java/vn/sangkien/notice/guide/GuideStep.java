package vn.sangkien.notice.guide;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step: what to do, and what it looks like. */
@Embeddable
class GuideStep {

    private String textVi;
    private String textEn;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String picture;
    private String altVi;
    private String altEn;

    protected GuideStep() {
    }

    GuideStep(GuideStepRequest request) {
        textVi = request.textVi();
        textEn = request.textEn();
        picture = request.picture();
        if (picture != null) {
            altVi = request.altVi();
            altEn = request.altEn();
        }
    }

    String textVi() {
        return textVi;
    }

    String textEn() {
        return textEn;
    }

    String picture() {
        return picture;
    }

    String altVi() {
        return altVi;
    }

    String altEn() {
        return altEn;
    }
}
