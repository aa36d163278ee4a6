package vn.sangkien.review.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** The holidays that a campaign has set, in the order of their days. */
@ApplicationScoped
class Holidays {

    private final EntityManager database;

    Holidays(EntityManager database) {
        this.database = database;
    }

    List<Holiday> of(long campaign) {
        List<?> rows = database.createNativeQuery("SELECT day, name FROM review_holiday WHERE campaign_id = ?1 ORDER BY day").setParameter(1, campaign).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Holiday(day(row[0]), (String) row[1])).toList();
    }

    /** In place of those before. */
    void set(long campaign, List<Holiday> holidays) {
        database.createNativeQuery("DELETE FROM review_holiday WHERE campaign_id = ?1").setParameter(1, campaign).executeUpdate();
        holidays.forEach(holiday -> database.createNativeQuery("INSERT INTO review_holiday (campaign_id, day, name) VALUES (?1, ?2, ?3)")
                .setParameter(1, campaign).setParameter(2, holiday.day()).setParameter(3, holiday.name()).executeUpdate());
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
