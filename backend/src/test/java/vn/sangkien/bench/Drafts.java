package vn.sangkien.bench;

import io.hypersistence.tsid.TSID;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Drafts ready to be handed in, each of another person. */
record Drafts(List<Draft> all) {

    /** @param id as the API writes it */
    record Draft(String id, long author, long unit) {
    }

    /** @param apart how far the authors stand from each other in the order of units */
    static Drafts prepare(Connection database, int count, int apart, int from) throws SQLException {
        long first = TSID.Factory.getTsid().toLong();
        try (var statement = database.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMPORARY TABLE chosen (place INT NOT NULL AUTO_INCREMENT PRIMARY KEY, author BIGINT, unit BIGINT, campaign BIGINT)");
            statement.execute("""
                    INSERT INTO chosen (author, unit, campaign) SELECT account_id, unit_id, campaign_id FROM (
                    SELECT r.*, ROW_NUMBER() OVER (ORDER BY r.id) AS n FROM registration r) r WHERE n %% %d = %d ORDER BY id LIMIT %d""".formatted(apart, from, count));
            statement.execute("INSERT IGNORE INTO session (id, account_id, started_at) SELECT author, author, UTC_TIMESTAMP(3) FROM chosen");
            statement.execute("""
                    INSERT INTO idea (id, campaign_id, unit_id, author_id, operator_id, channel, state, title, search_text, solution_type, field,
                        direct_worker, first_applied_on, may_publish, created_at, updated_at)
                    SELECT %d + c.place, c.campaign, c.unit, c.author, c.author, 'SELF', 'DRAFT', i.title, i.search_text, i.solution_type, i.field,
                        i.direct_worker, i.first_applied_on, TRUE, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3)
                    FROM chosen c JOIN (SELECT * FROM idea WHERE title IS NOT NULL ORDER BY id LIMIT 1) i""".formatted(first));
            statement.execute("""
                    INSERT INTO idea_content (idea_id, problem, description, conditions, benefit_text)
                    SELECT %d + c.place, t.problem, t.description, t.conditions, t.benefit_text
                    FROM chosen c JOIN (SELECT * FROM idea_content ORDER BY idea_id LIMIT 1) t""".formatted(first));
            var drafts = new ArrayList<Draft>();
            try (var rows = statement.executeQuery("SELECT place, author, unit FROM chosen ORDER BY place")) {
                while (rows.next()) {
                    drafts.add(new Draft(TSID.from(first + rows.getLong(1)).toString(), rows.getLong(2), rows.getLong(3)));
                }
            }
            return new Drafts(drafts);
        }
    }
}
