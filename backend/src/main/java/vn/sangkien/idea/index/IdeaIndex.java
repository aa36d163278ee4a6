package vn.sangkien.idea.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import vn.sangkien.shared.problem.Refusals;

/**
 * The index on this node's disk. It is a copy: whatever is lost or damaged is made again from the database. One thread writes;
 * searches go on meanwhile.
 */
@ApplicationScoped
public class IdeaIndex {

    private static final double BUFFER_MB = 8;

    private volatile Opened opened;

    private record Opened(NIOFSDirectory folder, IndexWriter writer, SearcherManager searchers) {
    }

    /** A question to the index as it is at this moment. */
    public interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** @throws vn.sangkien.shared.problem.DomainException 503 until this node has opened its index */
    public <T> T ask(Question<T> question) {
        Opened index = opened;
        if (index == null) {
            throw Refusals.unavailable();
        }
        try {
            IndexSearcher searcher = index.searchers().acquire();
            try {
                return question.ask(searcher);
            } finally {
                index.searchers().release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isOpen() {
        return opened != null;
    }

    /** @throws LockObtainFailedException while another process uses the folder */
    void open(Path path) throws IOException {
        var folder = new NIOFSDirectory(path);
        try {
            var writer = new IndexWriter(folder, config());
            opened = new Opened(folder, writer, new SearcherManager(writer, new Uncached()));
        } catch (LockObtainFailedException used) {
            folder.close();
            throw used;
        } catch (IOException | IllegalArgumentException damaged) {
            for (String file : folder.listAll()) {
                folder.deleteFile(file);
            }
            folder.close();
            throw damaged;
        }
    }

    /** What was said at the last commit. */
    Map<String, String> said() {
        var said = new HashMap<String, String>();
        Optional.ofNullable(opened.writer().getLiveCommitData()).ifPresent(data -> data.forEach(entry -> said.put(entry.getKey(), entry.getValue())));
        return said;
    }

    void put(IndexedIdea idea) {
        write(index -> {
            if (idea.findable()) {
                index.writer().updateDocument(IdeaDocument.key(idea.id()), IdeaDocument.of(idea));
            } else {
                index.writer().deleteDocuments(IdeaDocument.key(idea.id()));
            }
        });
    }

    void clear() {
        write(index -> index.writer().deleteAll());
    }

    /** From now on, searches find what was written. */
    void show() {
        write(index -> index.searchers().maybeRefreshBlocking());
    }

    /** Keeps what was written, with what is to be said of it when it is opened again. */
    void commit(Map<String, String> saying) {
        write(index -> {
            index.writer().setLiveCommitData(saying.entrySet());
            index.writer().commit();
        });
    }

    void close() throws IOException {
        Opened index = opened;
        opened = null;
        if (index != null) {
            index.searchers().close();
            index.writer().close();
            index.folder().close();
        }
    }

    private void write(Step step) {
        try {
            step.take(opened);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Step {
        void take(Opened index) throws IOException;
    }

    /** Files are read, not mapped: pages of a mapped index would count as memory of the process. Merging waits for nobody but the writer. */
    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new PerFieldAnalyzerWrapper(Analysis.FOLDED, Map.of(IdeaDocument.ACCENTED, Analysis.ACCENTED)))
                .setIndexSort(IdeaDocument.NEWEST_FIRST).setRAMBufferSizeMB(BUFFER_MB).setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }

    /** People ask something else every time. */
    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
