package vn.sangkien.privacy;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.id.Id;

/** A request, for the person who made it. @param answerDue by when it is answered @param doneDue by when what it asks for is done */
record MyRequestResponse(Id id, DataRequestKind kind, @Schema(nullable = true) String text, DataRequestState state, Instant askedAt, LocalDate answerDue, LocalDate doneDue,
                         @Schema(nullable = true) Instant answeredAt, @Schema(nullable = true) Instant endedAt, @Schema(nullable = true) String answer) {

    static MyRequestResponse of(DataRequest request) {
        return new MyRequestResponse(Id.of(request.id()), request.kind(), request.text(), request.state(), request.askedAt(), request.answerDue(), request.doneDue(),
                request.answeredAt(), request.endedAt(), request.answer());
    }
}
