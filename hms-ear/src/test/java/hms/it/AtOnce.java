package hms.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same work by many threads at once, each as whoever is signed in here. */
@Dependent
public class AtOnce {

    @Resource
    private ContextService context;

    /** The work as whoever is signed in here, also beside the work of others. */
    public <T> Callable<T> asCaller(Callable<T> work) {
        return context.contextualCallable(work);
    }

    /** What the work came to, so many times; a failure of one fails all. */
    public <T> List<T> run(int threads, int times, Callable<T> work) throws Exception {
        Callable<T> asCaller = asCaller(work);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<T>> calls = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(each -> asCaller)
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
