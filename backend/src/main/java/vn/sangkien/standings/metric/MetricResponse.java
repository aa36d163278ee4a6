package vn.sangkien.standings.metric;

import vn.sangkien.shared.problem.Text;
import vn.sangkien.standings.CountingRule;

/**
 * The definition of one figure.
 *
 * @param field   the member under which answers carry it
 * @param version of the rule; figures of different versions are not to be compared
 */
record MetricResponse(String id, String field, Text name, Text rule, MetricUnit unit, String version) {

    static MetricResponse of(Metric metric) {
        return new MetricResponse(metric.id(), metric.field(), metric.title(), metric.rule(), metric.unit(), CountingRule.VERSION);
    }
}
