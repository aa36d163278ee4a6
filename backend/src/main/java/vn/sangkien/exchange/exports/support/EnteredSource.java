package vn.sangkien.exchange.exports.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangkien.account.Role;
import vn.sangkien.account.consent.ConsentProof;
import vn.sangkien.exchange.exports.source.Asked;
import vn.sangkien.exchange.exports.source.Column;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Lines;
import vn.sangkien.exchange.exports.source.ListSource;
import vn.sangkien.exchange.exports.source.PlaceFilter;
import vn.sangkien.exchange.exports.source.Taker;
import vn.sangkien.idea.IdeaWords;
import vn.sangkien.support.entry.EnteredIdea;
import vn.sangkien.support.entry.EnteredIdeas;

/** What whoever asks has entered for others, the newest first. */
@ApplicationScoped
class EnteredSource extends ListSource<PlaceFilter, EnteredIdea> {

    private static final List<Column<EnteredIdea>> COLUMNS = List.of(
            Column.of("Số", EnteredIdea::number),
            Column.of("Tên sáng kiến", EnteredIdea::title),
            Column.of("Trạng thái", idea -> IdeaWords.of(idea.state())),
            Column.of("Mã đơn vị", idea -> code(idea.unit())),
            Column.of("Đơn vị", idea -> name(idea.unit())),
            Column.of("Nhập lúc", EnteredIdea::enteredAt),
            Column.of("Đồng ý bằng", idea -> consent(idea.consentKind())),
            Column.of("Đồng ý lúc", EnteredIdea::consentAt),
            Column.ofPeople("Tác giả", EnteredIdea::authorName));

    private final EnteredIdeas entered;

    EnteredSource(EnteredIdeas entered) {
        this.entered = entered;
    }

    @Override
    public ExportKind kind() {
        return ExportKind.ENTERED_IDEAS;
    }

    @Override
    protected Role[] readers() {
        return EnteredIdeas.ENTERING;
    }

    @Override
    protected List<Column<EnteredIdea>> columns() {
        return COLUMNS;
    }

    @Override
    protected Lines<EnteredIdea> lines(Asked<PlaceFilter> asked, Taker taker) {
        return Lines.ofPages(cursor -> entered.of(taker.id(), EnteredIdeas.LIST.after(cursor), Lines.AT_ONCE));
    }

    private static String consent(ConsentProof.Kind kind) {
        return switch (kind) {
            case TICK -> "Tự đánh dấu";
            case CODE -> "Mã gửi đến điện thoại";
            case PAPER -> "Giấy đã ký";
        };
    }
}
