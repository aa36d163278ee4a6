package vn.sangkien.exchange.imports.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sangkien.campaign.CampaignService;
import vn.sangkien.exchange.imports.row.Target;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.Recognition;

/** Ideas of a subtree by their numbers, many at once. */
@ApplicationScoped
class NumberedIdeas {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]{1,16}");

    private final EntityManager database;
    private final CampaignService campaigns;

    NumberedIdeas(EntityManager database, CampaignService campaigns) {
        this.database = database;
        this.campaigns = campaigns;
    }

    /** @param recognition null while there is none */
    record Numbered(long id, int version, IdeaState state, long author, long operator, boolean closedOff, LocalDate firstAppliedOn, Recognition recognition) {

        boolean awaitsDecision() {
            return state == IdeaState.SUBMITTED || state == IdeaState.IN_REVIEW;
        }

        /** Co-authors are found when it is done. */
        boolean involves(long person) {
            return author == person || operator == person;
        }
    }

    Map<String, Numbered> find(Target target, Collection<String> written) {
        List<String> numbers = written.stream().filter(number -> NUMBER.matcher(number).matches()).toList();
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("""
                SELECT i.number, i.id, i.version, i.state, i.author_id, i.operator_id, i.phase_id, i.first_applied_on,
                    i.recognition_number, i.recognition_date, i.recognition_body, i.recognition_level FROM idea i
                JOIN unit_ancestor a ON a.unit_id = i.unit_id AND a.ancestor_id = :unit WHERE i.number IN (:numbers) AND i.campaign_id = :campaign""")
                .setParameter("unit", target.unit()).setParameter("numbers", numbers).setParameter("campaign", target.campaign()).getResultList();
        var closed = new HashMap<Long, Boolean>();
        var found = new HashMap<String, Numbered>();
        rows.stream().map(Object[].class::cast).forEach(row -> found.put(((String) row[0]).toUpperCase(Locale.ROOT), new Numbered(number(row[1]), (int) number(row[2]),
                IdeaState.valueOf((String) row[3]), number(row[4]), number(row[5]), closed.computeIfAbsent(number(row[6]), campaigns::closedOff), day(row[7]), recognition(row))));
        return found;
    }

    private static Recognition recognition(Object[] row) {
        return row[8] == null ? null : new Recognition((String) row[8], day(row[9]), (String) row[10], Recognition.Level.valueOf((String) row[11]));
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
