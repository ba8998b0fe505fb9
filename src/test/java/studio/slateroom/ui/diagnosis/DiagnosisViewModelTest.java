package studio.slateroom.ui.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import studio.slateroom.diagnosis.Check;
import studio.slateroom.diagnosis.Finding;
import studio.slateroom.diagnosis.Remedy;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.InlineTasks;
import studio.slateroom.ui.fx.UiTasks;

class DiagnosisViewModelTest {

    private static final Finding FINE = new Finding.Fine(Message.of("diagnosis.clock.fine"));
    private static final Finding TROUBLE = new Finding.Trouble(
            Message.of("diagnosis.player.missing"), Remedy.of(Message.of("diagnosis.player.fetch")));

    private final List<Check> checks = new ArrayList<>();
    private final AtomicReference<String> copied = new AtomicReference<>("");

    @Test
    void looksAtOneAfterTheOther() {
        List<Runnable> waiting = new ArrayList<>();
        add(FINE);
        add(FINE);
        DiagnosisViewModel model = model(new UiTasks(waiting::add, Runnable::run));

        model.run();
        assertThat(waiting).hasSize(1);
        assertThat(model.runningProperty().get()).isTrue();
        model.run();
        assertThat(waiting).as("no second run beside the first").hasSize(1);
        waiting.removeFirst().run();
        assertThat(model.rows().getFirst().findingProperty().get()).contains(FINE);
        assertThat(model.rows().getLast().findingProperty().get()).isEmpty();
        waiting.removeFirst().run();

        assertThat(model.runningProperty().get()).isFalse();
        assertThat(model.summaryProperty().get()).isEqualTo("No trouble found");
    }

    @Test
    void countsTroublesAndGoesOnBehindAFailure() {
        add(TROUBLE);
        checks.add(new Check() {
            @Override
            public Message subject() {
                return Message.of("diagnosis.clock.subject");
            }

            @Override
            public Finding look() {
                throw new IllegalStateException("broken");
            }
        });
        add(TROUBLE);
        DiagnosisViewModel model = model(new InlineTasks().tasks());

        model.run();

        assertThat(model.summaryProperty().get()).isEqualTo("2 troubles found");
        assertThat(model.rows().get(1).findingProperty().get()).containsInstanceOf(Finding.Unknown.class);
    }

    @Test
    void copiesAReportAboutWhatWasFound() {
        add(TROUBLE);
        DiagnosisViewModel model = model(new InlineTasks().tasks());
        model.run();

        model.copyReport();

        assertThat(copied).hasValue("1 results, not the script");
        assertThat(model.copiedProperty().get()).isTrue();
        model.run();
        assertThat(model.copiedProperty().get()).isFalse();
    }

    private DiagnosisViewModel model(UiTasks tasks) {
        return new DiagnosisViewModel(
                new DiagnosisPorts(
                        () -> List.copyOf(checks),
                        (results, scripts) -> results.size() + " results, not " + scripts.getFirst(),
                        () -> List.of("the script"),
                        copied::set,
                        _ -> {}),
                tasks,
                Texts.in(Locale.ENGLISH));
    }

    private void add(Finding finding) {
        checks.add(new Check() {
            @Override
            public Message subject() {
                return Message.of("diagnosis.player.subject");
            }

            @Override
            public Finding look() {
                return finding;
            }
        });
    }
}
