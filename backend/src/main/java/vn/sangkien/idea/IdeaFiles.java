package vn.sangkien.idea;

import java.time.Instant;
import java.util.List;

/** The files of ideas, which others keep. */
public interface IdeaFiles {

    /** The names of those that the person began to send and may still go on with, as they are now; the idea is locked. */
    List<String> underway(long idea, long person, Instant now);
}
