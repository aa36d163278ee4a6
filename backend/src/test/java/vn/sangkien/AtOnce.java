package vn.sangkien;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Makes calls that all begin at the same moment. */
public final class AtOnce {

    private AtOnce() {
    }

    /** @return the results, in no meaningful order */
    public static <T> List<T> call(int times, Callable<T> call) throws Exception {
        return call(IntStream.range(0, times).mapToObj(i -> call).toList());
    }

    public static <T> List<T> call(List<Callable<T>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        var start = new CyclicBarrier(calls.size());
        try {
            var results = new ArrayList<T>();
            for (Future<T> done : threads.invokeAll(calls.stream().map(call -> together(start, call)).toList())) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static <T> Callable<T> together(CyclicBarrier start, Callable<T> call) {
        return () -> {
            start.await();
            return call.call();
        };
    }
}
