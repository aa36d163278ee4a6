package vn.sangkien.exchange.exports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sangkien.exchange.exports.source.ExportFilter;
import vn.sangkien.exchange.exports.source.ExportKind;
import vn.sangkien.exchange.exports.source.Source;

/** Which source belongs to which kind. */
@ApplicationScoped
class Sources {

    private final Map<ExportKind, Source<?>> sources;

    Sources(@All List<Source<?>> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(Source::kind, Function.identity()));
    }

    /** Each is asked with the filter of its kind, and with no other. */
    @SuppressWarnings("unchecked")
    Source<ExportFilter> of(ExportKind kind) {
        return (Source<ExportFilter>) sources.get(kind);
    }
}
