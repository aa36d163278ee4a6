package vn.sangkien.idea;

/** The field of work an idea belongs to. */
public enum IdeaField {
    PRODUCTION, DIGITAL, EDUCATION, HEALTH, EPIDEMIC, SAFETY, ENVIRONMENT, ADMIN_REFORM, MANAGEMENT, UNION_WORK, OTHER
}
