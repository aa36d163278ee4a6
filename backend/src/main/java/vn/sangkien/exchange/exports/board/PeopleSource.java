package vn.sangkien.exchange.exports.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.sangkien.account.Role;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.PlaceFilter;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.shared.page.Page;
import vn.sangkien.standings.people.PeopleResponse;
import vn.sangkien.standings.people.PeopleService;
import vn.sangkien.standings.people.PersonLine;

/** The lead authors who agreed to be named, by valid ideas: public, as the board is. */
@ApplicationScoped
class PeopleSource extends ListSource<PlaceFilter, PersonLine> {

    private static final List<Column<PersonLine>> COLUMNS = List.of(
            Column.of("Hạng", PersonLine::rank),
            Column.of("Họ tên", PersonLine::name),
            Column.of("Mã đơn vị", line -> code(line.unit())),
            Column.of("Đơn vị", line -> name(line.unit())),
            Column.of("Hợp lệ", PersonLine::valid));

    private final PeopleService people;

    PeopleSource(PeopleService people) {
        this.people = people;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.PEOPLE;
    }

    @Override
    protected Role[] readers() {
        return Role.values();
    }

    @Override
    protected List<Column<PersonLine>> columns() {
        return COLUMNS;
    }

    @Override
    public void require(Asked<PlaceFilter> asked, Taker taker) {
        page(asked.filter(), null);
    }

    @Override
    public Set<Long> scope(Asked<PlaceFilter> asked, Taker taker) {
        return Set.of();
    }

    @Override
    protected Lines<PersonLine> lines(Asked<PlaceFilter> asked, Taker taker) {
        PlaceFilter filter = asked.filter();
        Instant asOf = page(filter, null).asOf();
        return Lines.<PersonLine>ofPages(cursor -> {
            PeopleResponse some = page(filter, cursor);
            return new Page<>(some.rows(), some.nextCursor());
        }).asOf(asOf);
    }

    private PeopleResponse page(PlaceFilter filter, String cursor) {
        return people.get(filter.campaign(), filter.phase(), filter.unit(), PeopleService.LIST.after(cursor), Lines.AT_ONCE);
    }
}
