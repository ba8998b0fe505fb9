package studio.slateroom.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import studio.slateroom.help.Guide;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.lint.RuleBook;
import studio.slateroom.script.vocabulary.Vocabulary;
import studio.slateroom.ui.fx.InlineTasks;

class HelpViewModelTest {

    private final HelpViewModel help = new HelpViewModel(new InlineTasks().tasks(), Texts.in(Locale.ENGLISH));

    @Test
    void tellsEveryRuleOfTheBookUnderItsGroup() {
        help.pageProperty().set(HelpViewModel.Page.RULES);

        assertThat(rules())
                .extracting(HelpEntry.Rule::id)
                .containsExactlyElementsOf(
                        RuleBook.RULES.stream().map(RuleBook.Entry::id).toList());
        assertThat(help.entries().getFirst()).isInstanceOf(HelpEntry.Heading.class);
    }

    @Test
    void tellsEveryTermOfTheVocabulary() {
        help.pageProperty().set(HelpViewModel.Page.TERMS);

        assertThat(help.entries())
                .filteredOn(HelpEntry.Term.class::isInstance)
                .hasSameSizeAs(Vocabulary.STANDARD.terms());
    }

    @Test
    void findsATermByItsChineseName() {
        help.pageProperty().set(HelpViewModel.Page.TERMS);
        help.queryProperty().set("荷兰角");

        assertThat(help.entries())
                .hasSize(2)
                .last()
                .satisfies(entry -> assertThat(((HelpEntry.Term) entry).name()).isEqualTo("dutch angle"));
    }

    @Test
    void leavesNoHeadingAboveNothing() {
        help.pageProperty().set(HelpViewModel.Page.RULES);
        help.queryProperty().set("t01");

        assertThat(help.entries()).hasSize(2);
        help.queryProperty().set("xyzzy");
        assertThat(help.entries()).isEmpty();
    }

    @Test
    void opensAtARuleWhateverWasShown() {
        help.pageProperty().set(HelpViewModel.Page.TERMS);

        help.showRule("C02");

        assertThat(help.openProperty().get()).isTrue();
        assertThat(rules()).extracting(HelpEntry.Rule::id).containsExactly("C02");
    }

    @Test
    void listsTheChaptersOfTheGuideFirst() {
        help.openProperty().set(true);

        assertThat(help.pageProperty().get()).isEqualTo(HelpViewModel.Page.GUIDE);
        assertThat(help.entries()).hasSameSizeAs(Guide.IDS).hasOnlyElementsOfType(HelpEntry.Passage.class);
    }

    @Test
    void looksInChaptersRulesAndTermsAtOnce() {
        help.openProperty().set(true);
        help.queryProperty().set("push in");

        assertThat(help.entries()).hasAtLeastOneElementOfType(HelpEntry.Passage.class);
        assertThat(help.entries()).hasAtLeastOneElementOfType(HelpEntry.Term.class);
        help.queryProperty().set("overlap");
        assertThat(help.entries()).hasAtLeastOneElementOfType(HelpEntry.Rule.class);
        help.queryProperty().set("xyzzy");
        assertThat(help.entries()).isEmpty();
    }

    @Test
    void opensTheChapterWhereTheWordsWereFound() {
        help.openProperty().set(true);
        help.queryProperty().set("needs your word");
        help.entries().stream()
                .filter(HelpEntry.Passage.class::isInstance)
                .findFirst()
                .ifPresent(help::read);

        HelpViewModel.Reading reading = help.readingProperty().get().orElseThrow();
        assertThat(reading.chapter().id()).isEqualTo("buying");
        assertThat(reading.section()).isPositive();
        help.leave();
        assertThat(help.readingProperty().get()).isEmpty();
    }

    @Test
    void opensAChapterBeforeTheGuideWasRead() {
        help.showChapter("privacy");

        assertThat(help.openProperty().get()).isTrue();
        assertThat(help.readingProperty().get().orElseThrow().chapter().id()).isEqualTo("privacy");
    }

    @Test
    void leavesTheChapterForWhatIsLookedForNext() {
        help.showChapter("privacy");
        help.queryProperty().set("seed");

        assertThat(help.readingProperty().get()).isEmpty();
    }

    private List<HelpEntry.Rule> rules() {
        return help.entries().stream()
                .filter(HelpEntry.Rule.class::isInstance)
                .map(HelpEntry.Rule.class::cast)
                .toList();
    }
}
