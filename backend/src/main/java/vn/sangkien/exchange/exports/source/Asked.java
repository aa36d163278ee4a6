package vn.sangkien.exchange.exports.source;

/**
 * What is asked of one source.
 *
 * @param personal whether people are named, as far as one may name them
 */
public record Asked<F extends ExportFilter>(F filter, boolean personal, ExportFormat format) {
}
