package vn.sangkien.standings.metric;

/** What a figure is measured in. */
public enum MetricUnit {
    IDEAS, PEOPLE, UNITS, PERCENT, PER_100, IDEAS_PER_DAY, DAYS, PLACE, YES_NO
}
