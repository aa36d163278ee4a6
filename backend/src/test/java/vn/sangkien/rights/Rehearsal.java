package vn.sangkien.rights;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import vn.sangkien.shared.problem.Category;
import vn.sangkien.shared.problem.DomainException;
import vn.sangkien.shared.problem.Text;
import vn.sangkien.shared.transaction.Atomic;

/** Lets a test ask whether somebody might do something without its being done: with the header, the transaction is taken back at its end. */
@Atomic
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
public class Rehearsal {

    static final String HEADER = "X-Rehearsal";

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        if (QuarkusTransaction.isActive() || !asked()) {
            return call.proceed();
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                call.proceed();
                throw new DomainException(Category.CONFLICT, "rehearsed", new Text("Chỉ thử", "Rehearsed"), new Text("Đã thử.", "It would have been done."));
            });
        } catch (QuarkusTransactionException wrapper) {
            throw wrapper.getCause() instanceof Exception cause ? cause : wrapper;
        }
    }

    private static boolean asked() {
        if (!Arc.container().requestContext().isActive()) {
            return false;
        }
        var request = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        return request != null && request.request().getHeader(HEADER) != null;
    }
}
