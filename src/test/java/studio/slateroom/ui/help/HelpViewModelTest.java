package studio.slateroom.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.lint.RuleBook;
import studio.slateroom.script.vocabulary.Vocabulary;

class HelpViewModelTest {

    private final HelpViewModel help = new HelpViewModel(Texts.in(Locale.ENGLISH));

    @Test
    void tellsEveryRuleOfTheBookUnderItsGroup() {
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

    private List<HelpEntry.Rule> rules() {
        return help.entries().stream()
                .filter(HelpEntry.Rule.class::isInstance)
                .map(HelpEntry.Rule.class::cast)
                .toList();
    }
}
