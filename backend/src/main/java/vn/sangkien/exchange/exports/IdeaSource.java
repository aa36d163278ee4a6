package vn.sangkien.exchange.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.sangkien.account.Role;
import vn.sangkien.idea.IdeaWords;
import vn.sangkien.idea.search.IdeaLine;
import vn.sangkien.idea.search.SearchedIdeas;
import vn.sangkien.idea.search.Viewer;
import vn.sangkien.shared.problem.Refusals;
import vn.sangkien.shared.sheet.SheetWriter;
import vn.sangkien.unit.Block;

/** What a search for ideas finds, in its order. */
@ApplicationScoped
class IdeaSource implements Source {

    /** Who knows the people of a unit by name, and answers for their data. */
    private static final Role[] NAMING = {Role.UNIT_OFFICER, Role.ADMIN};
    private static final int ROWS_AT_ONCE = 1_000;
    /** In the place of a name that one may not know. */
    private static final String HIDDEN = "•••";
    private static final List<String> COLUMNS = List.of("Số", "Tên sáng kiến", "Trạng thái", "Mã đơn vị", "Đơn vị", "Khối", "Giai đoạn", "Lĩnh vực", "Loại giải pháp",
            "Lao động trực tiếp", "Ngày áp dụng lần đầu", "Nộp lúc", "Kết luận lúc", "Giá trị làm lợi (đồng/năm)", "Cách gửi", "Nhập muộn");
    private static final List<String> PEOPLE = List.of("Tác giả", "Đồng tác giả", "Người nhập hộ");

    private final SearchedIdeas ideas;
    private final Clock clock;

    IdeaSource(SearchedIdeas ideas, Clock clock) {
        this.ideas = ideas;
        this.clock = clock;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.IDEAS;
    }

    @Override
    public void require(AskExportRequest asked, Taker taker) {
        ideas.require(asked.ofIdeas().search());
        if (asked.personal() && taker.unitsAs(NAMING).isEmpty()) {
            throw Refusals.forbidden();
        }
    }

    @Override
    public Set<Long> scope(AskExportRequest asked, Taker taker) {
        var scope = new TreeSet<>(taker.unitsAs(Viewer.READING));
        if (asked.personal()) {
            scope.addAll(taker.unitsAs(NAMING));
        }
        return scope;
    }

    @Override
    public void write(AskExportRequest asked, Taker taker, ExportFile to) throws IOException {
        to.asOf(clock.instant());
        var viewer = new Viewer(taker.id(), taker.unitsAs(Viewer.READING));
        Set<Long> naming = asked.personal() ? taker.unitsAs(NAMING) : null;
        long[] found = ideas.find(asked.ofIdeas().search(), viewer);
        to.total(found.length);
        SheetWriter sheet = to.sheet(kind().words.vi());
        var names = new ArrayList<>(COLUMNS);
        if (naming != null) {
            names.addAll(PEOPLE);
        }
        sheet.header(names.toArray(String[]::new));
        for (int from = 0; from < found.length; from += ROWS_AT_ONCE) {
            for (IdeaLine idea : ideas.lines(Arrays.copyOfRange(found, from, Math.min(found.length, from + ROWS_AT_ONCE)), viewer, naming)) {
                sheet.row(cells(idea, naming != null));
            }
        }
    }

    private static Object[] cells(IdeaLine idea, boolean named) {
        IdeaLine.People people = idea.people() == null ? new IdeaLine.People(HIDDEN, HIDDEN, HIDDEN) : idea.people();
        Object[] cells = {idea.number(), idea.title(), IdeaWords.of(idea.state()), idea.unitCode(), idea.unitName(), block(idea.block()), idea.phase(),
            idea.field() == null ? null : IdeaWords.of(idea.field()), idea.solutionType() == null ? null : IdeaWords.of(idea.solutionType()),
            yes(idea.directWorker()), idea.firstAppliedOn(), idea.submittedAt(), idea.decidedAt(), idea.benefitVnd(),
            idea.channel() == null ? null : IdeaWords.of(idea.channel()), idea.late() == null ? null : yes(idea.late()), people.author(), people.others(), people.operator()};
        return named ? cells : Arrays.copyOf(cells, COLUMNS.size());
    }

    private static String block(Block block) {
        return block == Block.ENTERPRISE ? "Doanh nghiệp" : "Hành chính sự nghiệp";
    }

    private static String yes(boolean yes) {
        return yes ? "Có" : "Không";
    }
}
