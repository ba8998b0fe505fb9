package studio.slateroom.provider.segmind.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class OneTimeBodyTest {

    @Test
    void isGivenOutOnce() {
        OneTimeBody body = new OneTimeBody("order");
        assertThat(body.contentLength()).isEqualTo(5);
        assertThat(body.taken()).isFalse();
        assertThat(taken(body)).containsExactly("order", "end");
        assertThat(body.taken()).isTrue();
        assertThat(taken(body)).containsExactly("IOException");
    }

    private static List<String> taken(OneTimeBody body) {
        List<String> events = new ArrayList<>();
        body.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(ByteBuffer buffer) {
                events.add(
                        java.nio.charset.StandardCharsets.UTF_8.decode(buffer).toString());
            }

            @Override
            public void onError(Throwable thrown) {
                events.add(thrown instanceof IOException ? "IOException" : "other");
            }

            @Override
            public void onComplete() {
                events.add("end");
            }
        });
        return events;
    }
}
