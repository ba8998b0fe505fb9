package studio.slateroom.provider.animatic.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH    | The woman turns her head and looks at the man.",
                "GERMAN     | Die Frau dreht sich um und sieht den Mann an.",
                "SPANISH    | La mujer gira la cabeza y mira a los hombres en el coche.",
                "FRENCH     | La femme tourne la tête et regarde les hommes dans la voiture.",
                "ITALIAN    | La donna gira la testa e guarda gli uomini che sono in una macchina.",
                "PORTUGUESE | A mulher vira a cabeça e olha os homens, mas não fala com um deles.",
                "VIETNAMESE | Người phụ nữ quay đầu và nhìn người đàn ông.",
                "RUSSIAN    | Женщина поворачивает голову.",
                "CHINESE    | 女人转过头，看着男人。",
                "JAPANESE   | 彼女は男を見る。",
                "KOREAN     | 여자가 고개를 돌린다.",
                "ENGLISH    | 12:30",
                "CHINESE    | Shot 1 女人转过头看着男人"
            })
    void tellsLanguagesApart(Language language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }

    @Test
    void takesFewWordsForTheLanguageAroundThem() {
        assertThat(Language.of("Hallo!", Language.GERMAN)).isEqualTo(Language.GERMAN);
        assertThat(Language.of("出发吧", Language.ENGLISH)).isEqualTo(Language.CHINESE);
        assertThat(Language.of("OK", Language.CHINESE)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("What is it that you want?", Language.GERMAN)).isEqualTo(Language.ENGLISH);
    }
}
