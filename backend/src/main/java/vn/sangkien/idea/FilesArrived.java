package vn.sangkien.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;

/** Once an idea is handed in nothing is added to it: a file that is still on its way would be left behind without a word. */
@ApplicationScoped
class FilesArrived {

    private final IdeaFiles files;

    FilesArrived(IdeaFiles files) {
        this.files = files;
    }

    /** @throws InvalidFieldsException naming the author's files that are still on their way; those that nobody may finish any more are none */
    void require(Idea idea, Instant now) {
        List<String> underway = files.underway(idea.id(), idea.authorId(), now);
        if (!underway.isEmpty()) {
            String names = String.join(", ", underway);
            throw new InvalidFieldsException(new Violation("files", "files-underway",
                    "Tệp chưa gửi lên xong: " + names + ". Hãy gửi nốt hoặc bỏ tệp đó rồi gửi sáng kiến.",
                    "Not sent completely: " + names + ". Send the rest of it or remove it, then send the idea."));
        }
    }
}
