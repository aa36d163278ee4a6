package vn.sangkien.demo;

/** What everything else refers to. */
record ProgrammeIds(long campaign, long first, long second, long sprint) {

    static ProgrammeIds of(SampleCalendar calendar) {
        var ids = new SampleIds();
        var planned = calendar.firstPhase().opensAt().minusSeconds(90 * 86_400L);
        return new ProgrammeIds(ids.at(planned), ids.at(planned), ids.at(planned), ids.at(planned));
    }

    /** Null for no phase. */
    Long phase(int number) {
        return number == 0 ? null : number == 1 ? first : second;
    }
}
