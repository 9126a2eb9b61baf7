package de.rundertisch.core.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.rundertisch.testing.InServer;
import de.rundertisch.testing.Transaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChangeQueueIT extends InServer {

    private static final int WRITERS = 8;
    private static final int CHANGES = 10;

    @Inject
    private ChangeQueue queue;

    @Inject
    private Transaction transaction;

    @Test
    void aChangeIsThereWhenItsTransactionIs() throws Exception {
        long before = queue.last();
        transaction.begin();
        queue.record(Subject.DOCUMENT, 4711);
        transaction.commit();
        assertThat(queue.after(before, 10)).contains(new Change(before + 1, Subject.DOCUMENT, 4711));
    }

    @Test
    void aRolledBackChangeLeavesNothingNotEvenAGap() throws Exception {
        long before = queue.last();
        transaction.begin();
        queue.record(Subject.COMMENT, 1);
        transaction.rollback();
        transaction.begin();
        queue.record(Subject.COMMENT, 2);
        transaction.commit();
        assertThat(queue.after(before, 10)).containsExactly(new Change(before + 1, Subject.COMMENT, 2));
    }

    @Test
    void manyChangesAreThereInTheirOrderAndNoneLeavesTheQueueAsItWas() throws Exception {
        long before = queue.last();
        List<Long> ids =
                LongStream.rangeClosed(1, 1_201).mapToObj(id -> 2_000 - id).toList();
        transaction.begin();
        queue.recordAll(Subject.COMMENT, ids);
        queue.recordAll(Subject.DOCUMENT, List.of());
        queue.record(Subject.DOCUMENT, 7);
        transaction.commit();
        List<Change> changes = queue.after(before, 2_000);
        assertThat(changes.subList(0, ids.size())).extracting(Change::subjectId).isEqualTo(ids);
        assertThat(changes.subList(ids.size(), changes.size()))
                .containsExactly(new Change(before + ids.size() + 1, Subject.DOCUMENT, 7));
        assertThat(changes)
                .extracting(Change::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + ids.size() + 1)
                        .boxed()
                        .toList());
    }

    @Test
    void thereIsNoChangeWithoutATransaction() {
        assertThatThrownBy(() -> queue.record(Subject.COMMENT, 1)).isInstanceOf(TransactionalException.class);
    }

    @Test
    void whoeverHasSeenAPositionHasMissedNothingBeforeIt() throws Exception {
        long before = queue.last();
        List<Long> seen = new CopyOnWriteArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Void>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(writing(writer)))
                    .toList();
            while (seen.size() < WRITERS * CHANGES) {
                long last = seen.isEmpty() ? before : seen.getLast();
                queue.after(last, 7).forEach(change -> seen.add(change.position()));
            }
            for (Future<Void> writer : writers) {
                writer.get();
            }
        }
        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + WRITERS * CHANGES)
                        .boxed()
                        .toList());
    }

    private Callable<Void> writing(int writer) {
        return () -> {
            for (int i = 0; i < CHANGES; i++) {
                transaction.begin();
                queue.record(Subject.DOCUMENT, writer);
                Thread.sleep(writer % 3);
                transaction.commit();
            }
            return null;
        };
    }
}
