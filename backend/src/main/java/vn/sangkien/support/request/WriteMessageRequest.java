package vn.sangkien.support.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.text.Typed;

/** @param awaitsAnswer from the team: the worker has to say something before it can go on; means nothing from the worker @param files what was kept before to be sent along */
record WriteMessageRequest(@NotBlank @Size(max = 2000) String text, boolean awaitsAnswer,
                           @Size(max = 3, message = "{rows.most}") List<@NotNull Id> files) {

    WriteMessageRequest {
        text = Typed.lines(text);
        files = files == null ? List.of() : List.copyOf(files);
    }
}
