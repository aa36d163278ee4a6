package vn.sangkien.exchange.exports.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sangkien.account.Role;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.idea.IdeaWords;
import vn.sangkien.idea.search.IdeaLine;
import vn.sangkien.idea.search.SearchedIdeas;
import vn.sangkien.idea.search.Viewer;
import vn.sangkien.shared.problem.Refusals;

/** What a search for ideas finds, in its order. */
@ApplicationScoped
class IdeaSource extends ListSource<IdeaFilter, IdeaLine> {

    /** Who knows the people of a unit by name, and answers for their data. */
    private static final Role[] NAMING = {Role.UNIT_OFFICER, Role.ADMIN};
    private static final int AT_ONCE = 1_000;
    /** In the place of names that one may not know. */
    private static final IdeaLine.People HIDDEN = new IdeaLine.People("•••", "•••", "•••");
    private static final List<Column<IdeaLine>> COLUMNS = List.of(
            Column.of("Số", IdeaLine::number),
            Column.of("Tên sáng kiến", IdeaLine::title),
            Column.of("Trạng thái", idea -> IdeaWords.of(idea.state())),
            Column.of("Mã đơn vị", IdeaLine::unitCode),
            Column.of("Đơn vị", IdeaLine::unitName),
            Column.of("Khối", idea -> idea.block().vi()),
            Column.of("Giai đoạn", IdeaLine::phase),
            Column.of("Lĩnh vực", idea -> idea.field() == null ? null : IdeaWords.of(idea.field())),
            Column.of("Loại giải pháp", idea -> idea.solutionType() == null ? null : IdeaWords.of(idea.solutionType())),
            Column.of("Lao động trực tiếp", idea -> yes(idea.directWorker())),
            Column.of("Ngày áp dụng lần đầu", IdeaLine::firstAppliedOn),
            Column.of("Nộp lúc", IdeaLine::submittedAt),
            Column.of("Kết luận lúc", IdeaLine::decidedAt),
            Column.of("Giá trị làm lợi (đồng/năm)", IdeaLine::benefitVnd),
            Column.of("Cách gửi", idea -> idea.channel() == null ? null : IdeaWords.of(idea.channel())),
            Column.of("Nhập muộn", idea -> idea.late() == null ? null : yes(idea.late())),
            Column.ofPeople("Tác giả", idea -> people(idea).author()),
            Column.ofPeople("Đồng tác giả", idea -> people(idea).others()),
            Column.ofPeople("Người nhập hộ", idea -> people(idea).operator()));

    private final SearchedIdeas ideas;

    IdeaSource(SearchedIdeas ideas) {
        this.ideas = ideas;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.IDEAS;
    }

    @Override
    protected Role[] readers() {
        return Viewer.READING;
    }

    @Override
    protected List<Column<IdeaLine>> columns() {
        return COLUMNS;
    }

    /** What is public anybody may take who may take files at all. */
    @Override
    public void require(Asked<IdeaFilter> asked, Taker taker) {
        ideas.require(asked.filter().search());
        if (asked.personal() && taker.unitsAs(NAMING).isEmpty()) {
            throw Refusals.forbidden();
        }
    }

    @Override
    public Set<Long> scope(Asked<IdeaFilter> asked, Taker taker) {
        var scope = new TreeSet<>(taker.unitsAs(Viewer.READING));
        if (asked.personal()) {
            scope.addAll(taker.unitsAs(NAMING));
        }
        return scope;
    }

    @Override
    protected Lines<IdeaLine> lines(Asked<IdeaFilter> asked, Taker taker) {
        var viewer = new Viewer(taker.id(), taker.unitsAs(Viewer.READING));
        Set<Long> naming = asked.personal() ? taker.unitsAs(NAMING) : null;
        long[] found = ideas.find(asked.filter().search(), viewer);
        var from = new AtomicInteger();
        return Lines.<IdeaLine>after(last -> {
            List<IdeaLine> some = List.of();
            while (some.isEmpty() && from.get() < found.length) {
                int start = from.getAndAdd(AT_ONCE);
                some = ideas.lines(Arrays.copyOfRange(found, start, Math.min(found.length, start + AT_ONCE)), viewer, naming);
            }
            return some;
        }).counted(found.length);
    }

    private static IdeaLine.People people(IdeaLine idea) {
        return idea.people() == null ? HIDDEN : idea.people();
    }
}
