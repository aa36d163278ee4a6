package vn.sangkien.publication.replication;

/** How far a unit is with an idea of another one. */
public enum ReplicationState {
    PLANNED, APPLIED
}
