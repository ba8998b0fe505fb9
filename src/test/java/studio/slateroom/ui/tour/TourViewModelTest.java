package studio.slateroom.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.Texts;

class TourViewModelTest {

    private final AtomicInteger ended = new AtomicInteger();
    private final TourViewModel tour = new TourViewModel(Texts.in(Locale.ENGLISH), ended::incrementAndGet);

    @Test
    void leadsThroughFivePlacesToItsEnd() {
        Set<String> titles = new HashSet<>();
        tour.begin();
        int place = 0;
        for (TourStep step : TourStep.values()) {
            place++;
            assertThat(tour.stepProperty().get()).contains(step);
            assertThat(tour.progress()).isEqualTo("Step " + place + " of 5");
            titles.add(tour.title() + tour.text());
            tour.next();
        }

        assertThat(titles).hasSize(5);
        assertThat(tour.stepProperty().get()).isEmpty();
        assertThat(ended).hasValue(1);
    }

    @Test
    void goesBackAndStaysAtTheFirstPlace() {
        tour.begin();
        tour.next();
        tour.back();
        tour.back();

        assertThat(tour.stepProperty().get()).contains(TourStep.SCRIPT);
        assertThat(tour.isFirst()).isTrue();
    }

    @Test
    void endsOnceWhereverItIs() {
        tour.begin();
        tour.end();
        tour.end();

        assertThat(ended).hasValue(1);
    }
}
