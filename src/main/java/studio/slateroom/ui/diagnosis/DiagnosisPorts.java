package studio.slateroom.ui.diagnosis;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.slateroom.diagnosis.Check;
import studio.slateroom.diagnosis.Remedy;
import studio.slateroom.diagnosis.Report;

/**
 * What the page works with.
 *
 * @param checks the checks of one run, in order; called on the UI thread
 * @param report writes the report of some results about what the user writes just now; may block
 * @param scripts what the user writes just now; called on the UI thread
 * @param clipboard takes a text
 * @param steps does what a remedy's button says
 */
public record DiagnosisPorts(
        Supplier<List<Check>> checks,
        BiFunction<List<Report.Result>, List<String>, String> report,
        Supplier<List<String>> scripts,
        Consumer<String> clipboard,
        Consumer<Remedy.Step> steps) {}
