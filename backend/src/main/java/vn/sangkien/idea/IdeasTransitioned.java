package vn.sangkien.idea;

import java.util.List;

/** Ideas went on together; each is another one. */
public record IdeasTransitioned(List<IdeaTransitioned> steps) {
}
