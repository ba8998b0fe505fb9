package studio.slateroom.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardPlaceTest {

    private static final Rectangle2D WINDOW = new Rectangle2D(0, 0, 1100, 700);

    @ParameterizedTest
    @CsvSource({
        "0, 40, 300, 400", // at the left
        "800, 40, 300, 600", // at the right
        "0, 600, 1100, 100", // at the foot
        "0, 0, 1100, 80", // at the head
        "0, 0, 1100, 700", // everything
        "700, 640, 390, 50" // small, in a corner
    })
    void keepsTheCardInTheWindowAndOffThePlace(double x, double y, double width, double height) {
        Rectangle2D hole = new Rectangle2D(x, y, width, height);

        Rectangle2D card = CardPlace.beside(hole, WINDOW, 340, 200);

        assertThat(WINDOW.contains(card)).isTrue();
        if (width * height < 700 * 500) {
            assertThat(card.intersects(hole)).isFalse();
        }
    }

    @Test
    void staysInAWindowThatMayBeTooSmall() {
        Rectangle2D card = CardPlace.beside(new Rectangle2D(0, 0, 300, 100), new Rectangle2D(0, 0, 300, 100), 340, 200);

        assertThat(card.getMinX()).isPositive();
        assertThat(card.getMinY()).isPositive();
    }
}
