package vn.sangkien.idea.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.sangkien.account.Caller;
import vn.sangkien.idea.index.IdeaDocument;
import vn.sangkien.shared.transaction.Atomic;
import vn.sangkien.unit.UnitService;

/** Who finds what: a part of the question to the index, and once more of the question to the database, which is never behind. */
@ApplicationScoped
public class Visibility {

    private final EntityManager database;
    private final UnitService units;

    Visibility(EntityManager database, UnitService units) {
        this.database = database;
        this.units = units;
    }

    /** Published ideas, the caller's own, and those of the units for which the caller reads. */
    public Query query(Caller caller) {
        return query(Viewer.of(caller));
    }

    Query query(Viewer viewer) {
        Long person = viewer.person();
        Set<Long> scope = viewer.scope();
        var visible = new BooleanQuery.Builder().add(new TermQuery(new Term(IdeaDocument.PUBLISHED, "true")), Occur.SHOULD);
        if (person != null) {
            visible.add(new TermQuery(new Term(IdeaDocument.PERSON, Long.toString(person))), Occur.SHOULD);
        }
        if (!scope.isEmpty()) {
            Optional<Query> inScope = within(scope);
            if (inScope.isEmpty()) {
                return new MatchAllDocsQuery();
            }
            visible.add(inScope.get(), Occur.SHOULD);
        }
        return visible.build();
    }

    /** Ideas of these subtrees, as organised now; empty when that is no restriction. */
    public Optional<Query> within(Collection<Long> tops) {
        if (tops.contains(units.root())) {
            return Optional.empty();
        }
        List<Long> below = below(tops);
        return Optional.of(LongField.newSetQuery(IdeaDocument.UNIT, below.stream().mapToLong(Long::longValue).toArray()));
    }

    @SuppressWarnings("unchecked")
    private List<Long> below(Collection<Long> tops) {
        return database.createNativeQuery("SELECT DISTINCT unit_id FROM unit_ancestor WHERE ancestor_id IN (:tops)", Long.class)
                .setParameter("tops", tops).getResultList();
    }

    /** Of these ideas, those that the caller may see at this moment: the columns asked for of {@code idea i JOIN unit u}. */
    @Atomic
    public List<Object[]> rows(String columns, Collection<Long> ideas, Caller caller) {
        return rows(columns, ideas, Viewer.of(caller));
    }

    @Atomic
    List<Object[]> rows(String columns, Collection<Long> ideas, Viewer viewer) {
        if (ideas.isEmpty()) {
            return List.of();
        }
        Set<Long> scope = viewer.scope();
        var query = database.createNativeQuery("SELECT " + columns + " FROM idea i JOIN unit u ON u.id = i.unit_id WHERE i.id IN (:ideas)"
                + " AND i.submitted_at IS NOT NULL AND (i.state = 'VALID' AND i.may_publish"
                + (viewer.person() != null ? " OR i.state <> 'WITHDRAWN' AND :person IN (i.author_id, i.operator_id)" : "")
                + (scope.isEmpty() ? "" : " OR i.state <> 'WITHDRAWN' AND EXISTS (SELECT 1 FROM unit_ancestor a WHERE a.unit_id = i.unit_id AND a.ancestor_id IN (:scope))")
                + ")").setParameter("ideas", ideas);
        if (viewer.person() != null) {
            query.setParameter("person", viewer.person());
        }
        if (!scope.isEmpty()) {
            query.setParameter("scope", scope);
        }
        var rows = new ArrayList<Object[]>();
        query.getResultList().forEach(row -> rows.add((Object[]) row));
        return rows;
    }
}
