package vn.sangkien.shared.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.ThreadLocalRandom;

@Atomic
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class AtomicInterceptor {

    private static final int TRIES = 5;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return begin(call).call(call::proceed);
            } catch (Exception failure) {
                if (attempt == TRIES || !Transience.of(failure)) {
                    throw unwrapped(failure);
                }
                pause(attempt);
            }
        }
    }

    private static TransactionRunnerOptions begin(InvocationContext call) {
        Atomic atomic = call.getMethod().getAnnotation(Atomic.class);
        TransactionRunnerOptions transaction = QuarkusTransaction.requiringNew();
        return atomic == null || atomic.seconds() == 0 ? transaction : transaction.timeout(atomic.seconds());
    }

    /** 20 to 400 ms, growing, and never the same for two callers that collided. */
    private static void pause(int attempt) throws InterruptedException {
        int ceiling = Math.min(400, 40 << attempt);
        Thread.sleep(ThreadLocalRandom.current().nextInt(20, ceiling));
    }

    private static Exception unwrapped(Exception failure) {
        boolean wrapper = failure.getClass().getName().equals("io.quarkus.narayana.jta.QuarkusTransactionException");
        return wrapper && failure.getCause() instanceof Exception cause ? cause : failure;
    }
}
