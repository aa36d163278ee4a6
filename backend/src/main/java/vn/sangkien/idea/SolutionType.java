package vn.sangkien.idea;

/** What kind of solution an idea is, after the legal annex. */
public enum SolutionType {
    TECHNICAL, MANAGEMENT, OPERATIONAL, TECH_APPLICATION, RESEARCH_TOPIC
}
