package vn.sangkien.shared.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.sangkien.shared.transaction.Transience;

/** The one place where an exception becomes an answer. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final Fields fields;

    ProblemMapper(Fields fields) {
        this.fields = fields;
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(DomainException refusal) {
        return answer(refusal);
    }

    @ServerExceptionMapper
    RestResponse<OAuthRefusal.Answer> tokenRefused(OAuthRefusal refusal) {
        var response = RestResponse.ResponseBuilder.<OAuthRefusal.Answer>create(refusal.status).entity(refusal.answer)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON).header(HttpHeaders.CACHE_CONTROL, "no-store").header("Pragma", "no-cache");
        return (refusal.status == 401 ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"sangkien\"") : response).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException invalid) {
        return answer(invalid.getConstraintViolations().stream().anyMatch(Parameters::content) ? Refusals.noContent()
                : new InvalidFieldsException(fields.describe(invalid.getConstraintViolations())));
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    RestResponse<Problem> unreadable(JsonProcessingException unreadable) {
        return answer(unreadableJson(unreadable));
    }

    /** Bytes that begin like UTF-16 or UTF-32 and do not go on like it. */
    @ServerExceptionMapper
    RestResponse<Problem> undecodable(CharConversionException ignored) {
        return answer(Refusals.notUtf8());
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    RestResponse<Problem> unauthenticated(SecurityException ignored) {
        return answer(Refusals.unauthenticated());
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException ignored) {
        return answer(Refusals.forbidden());
    }

    @ServerExceptionMapper
    RestResponse<Problem> web(WebApplicationException web) {
        if (web.getCause() instanceof DomainException refusal) {
            return answer(refusal);
        }
        if (web instanceof NotFoundException) {
            return answer(Refusals.notFound());
        }
        if (web.getCause() instanceof JsonProcessingException unreadable) {
            return answer(unreadableJson(unreadable));
        }
        Response.StatusType status = web.getResponse().getStatusInfo();
        if (status.getStatusCode() >= 500) {
            return unexpected(web);
        }
        return answer(new Problem("/problems/http-" + status.getStatusCode(), status.getStatusCode(),
                "Yêu cầu không hợp lệ", status.getReasonPhrase(),
                "Máy chủ không nhận kiểu yêu cầu này (" + status.getStatusCode() + ").",
                "The server does not take this kind of request (" + status.getStatusCode() + " " + status.getReasonPhrase() + ").",
                null, Map.of()));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable failure) {
        if (Transience.of(failure) || Transience.ofTheQueue(failure)) {
            LOG.warnf(failure, "the database was too busy, also after every try");
            return answer(Refusals.unavailable());
        }
        LOG.error("unexpected failure", failure);
        return answer(new Problem("/problems/internal", 500, "Lỗi hệ thống", "Internal error",
                "Hệ thống gặp lỗi ngoài dự kiến. Nội dung bạn đã nhập chưa mất; hãy thử lại, nếu vẫn lỗi hãy báo tổ hỗ trợ.",
                "Something unexpected went wrong. What you typed is kept; try again, and tell the support team if it persists.",
                null, Map.of()));
    }

    private static DomainException unreadableJson(JsonProcessingException unreadable) {
        if (unreadable instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining(".")).replace(".[", "[");
            if (unreadable instanceof UnrecognizedPropertyException) {
                return unknownField(field);
            }
            boolean day = unreadable instanceof MismatchedInputException mismatch && mismatch.getTargetType() == LocalDate.class;
            return day ? Refusals.notADay(field) : Refusals.unreadable(field);
        }
        JsonLocation at = unreadable.getLocation();
        String place = at == null ? "" : " (" + at.getLineNr() + ":" + at.getColumnNr() + ")";
        return Refusals.malformed("Nội dung gửi lên không phải JSON hợp lệ" + place + ".", "The body is not valid JSON" + place + ".");
    }

    private static DomainException unknownField(String field) {
        return new InvalidFieldsException(new Violation(field, "unknown-field",
                Fields.label(field, Fields.VIETNAMESE) + ": không có mục này trong yêu cầu.",
                Fields.label(field, Fields.ENGLISH) + ": this field does not exist."));
    }

    private static RestResponse<Problem> answer(DomainException refusal) {
        LOG.debugf("refused: %s", refusal.getMessage());
        return answer(refusal.toProblem());
    }

    private static RestResponse<Problem> answer(Problem problem) {
        var response = RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem).header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == 413) {
            response.header("Connection", "close");
        }
        if (problem.properties() != null && problem.properties().get(Refusals.RETRY_AFTER) instanceof Number seconds) {
            response.header(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, "3");
        }
        return response.build();
    }
}
