package studio.slateroom.provider.segmind.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataUrlBodyTest {

    @TempDir
    private Path folder;

    @Test
    void letsGoOfTheFileThoughNotAllOfItWasSent() throws Exception {
        Path file = Files.write(folder.resolve("a.png"), new byte[1 << 20]);
        Sent sent = new Sent();
        try (DataUrlBody body = new DataUrlBody(file, "image/png", Files.size(file))) {
            body.subscribe(sent);
            sent.more(1);
            assertThat(sent.bytes).isPositive();
        }
        sent.more(Long.MAX_VALUE);
        assertThat(sent.bytes).isLessThan(1 << 20);
    }

    private static final class Sent implements Flow.Subscriber<ByteBuffer> {

        private Flow.Subscription subscription;
        private long bytes;

        void more(long count) {
            subscription.request(count);
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            bytes += buffer.remaining();
        }

        @Override
        public void onError(Throwable thrown) {}

        @Override
        public void onComplete() {}
    }
}
