package studio.slateroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.Table;

class CatalogWordsTest {

    private final ModelCatalog english = CatalogReader.bundled();
    private final ModelCatalog chinese = CatalogWords.in(Locale.SIMPLIFIED_CHINESE, english);

    @Test
    void saysAllInChineseThatTheBundledModelsSay() {
        Set<String> told = new TreeSet<>(CatalogWords.of(english).toList());
        List<String> known = Table.rows(CatalogWords.class, "words_zh.tsv").stream()
                .map(cells -> cells[0])
                .toList();

        assertThat(known).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(told);
        assertThat(CatalogWords.of(chinese)).allMatch(text -> text.matches("(?s).*\\p{IsHan}.*"));
    }

    @Test
    void changesNothingThatIsSentToTheService() {
        for (VideoModel model : english.models()) {
            VideoModel same = chinese.find(model.slug()).orElseThrow();

            assertThat(same.parameters()).map(Parameter::name).isEqualTo(names(model));
            for (Parameter parameter : model.parameters()) {
                ParameterType type =
                        same.parameter(parameter.name()).orElseThrow().type();
                assertThat(type.defaultValue()).isEqualTo(parameter.type().defaultValue());
                if (parameter.type() instanceof ParameterType.Choice choice) {
                    assertThat(((ParameterType.Choice) type).allowed()).isEqualTo(choice.allowed());
                }
            }
            assertThat(same.withParameters(model.parameters())).isEqualTo(model);
        }
    }

    @Test
    void leavesWhatTheUserWroteAsItIs() {
        VideoModel model = english.first();
        Parameter seed = model.parameter(ParameterRole.SEED).orElseThrow();
        Parameter own = new Parameter(
                seed.name(),
                "Dice",
                "My own words.",
                seed.role(),
                false,
                seed.type(),
                new Origin("a friend", Certainty.REPORTED),
                seed.values());
        ModelCatalog mine = new ModelCatalog(List.of(model.withParameters(List.of(own))));

        assertThat(CatalogWords.in(Locale.SIMPLIFIED_CHINESE, mine)).isEqualTo(mine);
    }

    @Test
    void staysEnglishForOtherLanguages() {
        assertThat(CatalogWords.in(Locale.GERMANY, english)).isSameAs(english);
    }

    private static List<String> names(VideoModel model) {
        return model.parameters().stream().map(Parameter::name).toList();
    }
}
