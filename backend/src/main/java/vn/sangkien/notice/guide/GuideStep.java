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
    @JdbcTypeCode(SqlTypes.CHAR)
    private String pictureEn;
    private String altVi;
    private String altEn;

    protected GuideStep() {
    }

    GuideStep(GuideStepRequest request) {
        textVi = request.textVi();
        textEn = request.textEn();
        picture = request.picture();
        pictureEn = request.pictureEn();
        if (request.shows()) {
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

    String pictureEn() {
        return pictureEn;
    }

    String altVi() {
        return altVi;
    }

    String altEn() {
        return altEn;
    }
}
