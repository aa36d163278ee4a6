package vn.sangkien.idea.search;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import vn.sangkien.idea.Channel;
import vn.sangkien.idea.IdeaField;
import vn.sangkien.idea.IdeaState;
import vn.sangkien.idea.SolutionType;
import vn.sangkien.shared.time.Time;
import vn.sangkien.unit.Block;

/**
 * An idea in a list that is taken away. Never what is confidential.
 *
 * @param channel how it came in; null outside the viewer's units
 * @param people  null when none are asked for, and outside the units in which they are named
 */
public record IdeaLine(String number, String title, IdeaState state, String unitCode, String unitName, Block block, String phase, IdeaField field,
                       SolutionType solutionType, boolean directWorker, LocalDate firstAppliedOn, Instant submittedAt, Instant decidedAt, Long benefitVnd,
                       Channel channel, Boolean late, People people) {

    /** @param others the co-authors by name; null for none */
    public record People(String author, String others, String operator) {
    }

    static final String COLUMNS = """
            i.id, i.number, i.title, i.state, u.code, u.name, i.block, (SELECT p.name FROM phase p WHERE p.id = i.phase_id) AS phase, i.field, i.solution_type,
            i.direct_worker, i.first_applied_on, i.submitted_at, i.decided_at, i.benefit_vnd, i.channel, i.late""";
    static final String PEOPLE = """
            , (SELECT w.display_name FROM account w WHERE w.id = i.author_id) AS author,
            IF(i.author_count < 2, NULL, (SELECT GROUP_CONCAT(COALESCE(c.display_name, x.name) ORDER BY x.position SEPARATOR '; ')
                FROM idea_author x LEFT JOIN account c ON c.id = x.account_id WHERE x.idea_id = i.id AND x.position > 0)) AS others,
            IF(i.operator_id = i.author_id, NULL, (SELECT o.display_name FROM account o WHERE o.id = i.operator_id)) AS operator""";

    private static final int INSIDE = 17;

    static IdeaLine of(Object[] row, boolean named) {
        boolean inside = yes(row[INSIDE]);
        People people = named && yes(row[INSIDE + 4]) ? new People((String) row[INSIDE + 1], (String) row[INSIDE + 2], (String) row[INSIDE + 3]) : null;
        return new IdeaLine((String) row[1], (String) row[2], IdeaState.valueOf((String) row[3]), (String) row[4], (String) row[5], Block.valueOf((String) row[6]),
                (String) row[7], row[8] == null ? null : IdeaField.valueOf((String) row[8]), row[9] == null ? null : SolutionType.valueOf((String) row[9]), yes(row[10]),
                row[11] instanceof Date day ? day.toLocalDate() : (LocalDate) row[11], Time.ofColumn(row[12]), row[13] == null ? null : Time.ofColumn(row[13]),
                (Long) row[14], inside ? Channel.valueOf((String) row[15]) : null, inside ? yes(row[16]) : null, people);
    }

    private static boolean yes(Object column) {
        return column instanceof Boolean yes ? yes : ((Number) column).intValue() != 0;
    }
}
