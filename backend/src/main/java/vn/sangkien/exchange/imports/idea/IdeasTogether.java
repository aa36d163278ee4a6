package vn.sangkien.exchange.imports.idea;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.sangkien.exchange.imports.row.Target;
import vn.sangkien.idea.IdeaForm;
import vn.sangkien.idea.ImportEntries;
import vn.sangkien.idea.ImportEntries.Entered;
import vn.sangkien.idea.ImportEntries.NewEntry;
import vn.sangkien.idea.SubmitIdeaRequest;
import vn.sangkien.shared.problem.DomainException;

/** The new ideas of the rows of one chunk, entered together as soon as the first of them is taken. */
final class IdeasTogether {

    private final ImportEntries entries;
    private final Target target;
    private final Map<Integer, Expected> expected = new LinkedHashMap<>();
    private Map<Integer, Entered> entered;

    IdeasTogether(ImportEntries entries, Target target) {
        this.entries = entries;
        this.target = target;
    }

    private record Expected(Supplier<Long> author, IdeaForm form, SubmitIdeaRequest declarations) {
    }

    /** That a row may be taken. @param author is asked for once it is */
    void expect(int row, Supplier<Long> author, IdeaForm form, SubmitIdeaRequest declarations) {
        expected.put(row, new Expected(author, form, declarations));
    }

    /** @throws DomainException as when its author hands it in */
    ImportEntries.Left take(int row) {
        if (entered == null) {
            entered = enter();
        }
        Entered idea = entered.get(row);
        if (idea.refused() != null) {
            throw idea.refused();
        }
        return idea.left();
    }

    private Map<Integer, Entered> enter() {
        var known = new HashMap<Integer, Entered>();
        var rows = new ArrayList<Integer>();
        var ideas = new ArrayList<NewEntry>();
        expected.forEach((row, idea) -> {
            try {
                ideas.add(new NewEntry(idea.author().get(), idea.form(), idea.declarations()));
                rows.add(row);
            } catch (DomainException why) {
                known.put(row, new Entered(null, why));
            }
        });
        List<Entered> made = entries.enterAll(target.campaign(), ideas, target.operator());
        for (int i = 0; i < rows.size(); i++) {
            known.put(rows.get(i), made.get(i));
        }
        return known;
    }
}
